import type { Publisher } from '../types.js';

export default {
  id: 'tv9-marathi',
  name: 'टीव्ही9 मराठी',
  languages: ['mr'],
  names: ['TV9 Marathi', 'टीव्ही 9 मराठी', 'टीव्ही9 मराठी'],
  domains: ['tv9marathi.com'],
} satisfies Publisher;
