import type { Publisher } from '../types.js';

export default {
  id: 'tv9-telugu',
  name: 'టీవీ9 తెలుగు',
  languages: ['te'],
  names: ['TV9 Telugu', 'టీవీ9', 'టీవీ9 తెలుగు'],
  domains: ['tv9telugu.com'],
} satisfies Publisher;
