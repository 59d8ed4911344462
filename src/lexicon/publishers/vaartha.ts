import type { Publisher } from '../types.js';

export default {
  id: 'vaartha',
  name: 'Vaartha',
  languages: ['te'],
  names: ['Vaartha Telugu'],
  domains: ['vaartha.com'],
} satisfies Publisher;
