import type { Publisher } from '../types.js';

export default {
  id: 'pioneer',
  name: 'The Pioneer',
  languages: ['en'],
  names: ['Daily Pioneer', 'Pioneer News Service'],
  domains: ['dailypioneer.com'],
} satisfies Publisher;
