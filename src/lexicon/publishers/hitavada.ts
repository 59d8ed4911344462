import type { Publisher } from '../types.js';

export default {
  id: 'hitavada',
  name: 'The Hitavada',
  languages: ['en'],
  names: ['The Hitavada'],
  domains: ['thehitavada.com'],
} satisfies Publisher;
