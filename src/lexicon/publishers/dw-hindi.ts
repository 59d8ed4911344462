import type { Publisher } from '../types.js';

export default {
  id: 'dw-hindi',
  name: 'डीडब्ल्यू',
  languages: ['hi'],
  names: ['DW Hindi', 'डीडब्ल्यू हिन्दी', 'डॉयचे वेले'],
  domains: ['dw.com', 'p.dw.com'],
} satisfies Publisher;
