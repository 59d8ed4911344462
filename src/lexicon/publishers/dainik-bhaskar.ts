import type { Publisher } from '../types.js';

export default {
  id: 'dainik-bhaskar',
  name: 'दैनिक भास्कर',
  languages: ['hi'],
  names: ['Dainik Bhaskar', 'दैनिक भास्कर', 'भास्कर न्यूज', 'भास्कर न्यूज नेटवर्क', 'भास्कर संवाददाता'],
  domains: ['bhaskar.com'],
  pageWords: ['Dainik Bhaskar Hindi News App'],
} satisfies Publisher;
