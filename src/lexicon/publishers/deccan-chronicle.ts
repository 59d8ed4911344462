import type { Publisher } from '../types.js';

export default {
  id: 'deccan-chronicle',
  name: 'Deccan Chronicle',
  languages: ['en'],
  names: ['Deccan Chronicle'],
  domains: ['deccanchronicle.com'],
  pageWords: ['DC Correspondent', 'DC Web Desk'],
} satisfies Publisher;
