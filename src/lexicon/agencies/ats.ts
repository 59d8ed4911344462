import type { Agency } from '../types.js';

export default {
  id: 'ats',
  name: 'Keystone-ATS',
  country: 'CH',
  names: [
    'Agence Télégraphique Suisse',
    'Keystone ATS',
    'Keystone-ATS',
    'Keystone-SDA',
    'Schweizerische Depeschenagentur',
    'Swiss Telegraphic Agency',
  ],
  shortNames: ['ats', 'sda'],
  signoff: null,
} satisfies Agency;
