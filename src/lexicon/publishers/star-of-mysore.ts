import type { Publisher } from '../types.js';

export default {
  id: 'star-of-mysore',
  name: 'Star of Mysore',
  languages: ['en'],
  names: ['Star of Mysore'],
  domains: ['starofmysore.com'],
} satisfies Publisher;
