import type { Publisher } from '../types.js';

export default {
  id: 'tv9-bharatvarsh',
  name: 'टीवी9 भारतवर्ष',
  languages: ['hi'],
  names: ['TV9 Bharatvarsh', 'TV9 Hindi', 'टीवी9 भारतवर्ष', 'टीवी9 हिंदी'],
  domains: ['tv9bharatvarsh.com', 'tv9hindi.com'],
} satisfies Publisher;
