import type { Publisher } from '../types.js';

export default {
  id: 'news18',
  name: 'News18',
  languages: ['en'],
  names: ['CNN-News18', 'News18', 'News18.com'],
  domains: ['news18.com'],
} satisfies Publisher;
