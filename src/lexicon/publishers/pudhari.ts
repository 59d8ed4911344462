import type { Publisher } from '../types.js';

export default {
  id: 'pudhari',
  name: 'पुढारी',
  languages: ['mr'],
  names: ['Pudhari', 'पुढारी ऑनलाइन', 'पुढारी वृत्तसेवा'],
  domains: ['pudhari.news'],
} satisfies Publisher;
