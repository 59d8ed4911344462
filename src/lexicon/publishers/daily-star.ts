import type { Publisher } from '../types.js';

export default {
  id: 'daily-star',
  name: 'The Daily Star',
  languages: ['en'],
  names: ['The Daily Star'],
  domains: ['thedailystar.net'],
} satisfies Publisher;
