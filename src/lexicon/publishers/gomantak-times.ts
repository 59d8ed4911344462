import type { Publisher } from '../types.js';

export default {
  id: 'gomantak-times',
  name: 'Gomantak Times',
  languages: ['en'],
  names: ['Gomantak Times'],
  domains: ['gomantaktimes.com'],
} satisfies Publisher;
