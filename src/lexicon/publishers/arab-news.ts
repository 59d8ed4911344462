import type { Publisher } from '../types.js';

export default {
  id: 'arab-news',
  name: 'Arab News',
  languages: ['en'],
  names: ['Arab News'],
  domains: ['arabnews.com'],
} satisfies Publisher;
