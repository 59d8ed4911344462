import type { Publisher } from '../types.js';

export default {
  id: 'firstpost',
  name: 'Firstpost',
  languages: ['en'],
  names: ['Firstpost', 'फर्स्टपोस्ट'],
  domains: ['firstpost.com'],
  pageWords: ['FP Explainers', 'FP News Desk', 'FP Staff'],
} satisfies Publisher;
