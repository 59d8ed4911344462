import type { Publisher } from '../types.js';

export default {
  id: 'news18-telugu',
  name: 'న్యూస్18 తెలుగు',
  languages: ['te'],
  names: ['News18 Telugu', 'News18 తెలుగు', 'న్యూస్18 తెలుగు'],
  domains: ['telugu.news18.com'],
} satisfies Publisher;
