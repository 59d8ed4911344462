import type { Publisher } from '../types.js';

export default {
  id: 'khaleej-times',
  name: 'Khaleej Times',
  languages: ['en'],
  names: ['Khaleej Times'],
  domains: ['khaleejtimes.com'],
  pageWords: ['KT Trending'],
} satisfies Publisher;
