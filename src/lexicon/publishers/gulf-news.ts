import type { Publisher } from '../types.js';

export default {
  id: 'gulf-news',
  name: 'Gulf News',
  languages: ['en'],
  names: ['Gulf News'],
  domains: ['gulfnews.com'],
} satisfies Publisher;
