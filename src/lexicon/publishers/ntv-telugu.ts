import type { Publisher } from '../types.js';

export default {
  id: 'ntv-telugu',
  name: 'NTV Telugu',
  languages: ['te'],
  names: ['NTV Telugu', 'ఎన్టీవీ తెలుగు'],
  domains: ['ntvtelugu.com'],
} satisfies Publisher;
