import type { Agency } from '../types.js';

export default {
  id: 'sana',
  name: 'SANA',
  country: 'SY',
  names: [
    'Syrian Arab News Agency',
    'سیرین عرب نیوز ایجنسی',
    'सीरियन अरब न्यूज एजेंसी',
    'सीरिया की समाचार एजेंसी सना',
    'सीरियाई अरब न्यूज एजेंसी',
  ],
  shortNames: ['SANA'],
  signoff: null,
} satisfies Agency;
