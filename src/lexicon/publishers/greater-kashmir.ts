import type { Publisher } from '../types.js';

export default {
  id: 'greater-kashmir',
  name: 'Greater Kashmir',
  languages: ['en'],
  names: ['GK Web Desk', 'Greater Kashmir'],
  domains: ['greaterkashmir.com'],
  pageWords: ['GK NEWS SERVICE'],
} satisfies Publisher;
