import type { Publisher } from '../types.js';

export default {
  id: 'dainik-navajyoti',
  name: 'Dainik Navajyoti',
  languages: ['hi'],
  names: ['Dainik Navajyoti', 'दैनिक नवज्योति'],
  domains: ['dainiknavajyoti.com'],
} satisfies Publisher;
