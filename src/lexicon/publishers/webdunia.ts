import type { Publisher } from '../types.js';

export default {
  id: 'webdunia',
  name: 'वेबदुनिया',
  languages: ['hi'],
  names: ['Webdunia', 'वेबदुनिया', 'वेबदुनिया न्यूज डेस्क', 'वेबदुनिया हिंदी'],
  domains: ['hindi.webdunia.com', 'webdunia.com'],
} satisfies Publisher;
