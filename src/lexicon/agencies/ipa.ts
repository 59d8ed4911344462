import type { Agency } from '../types.js';

export default {
  id: 'ipa',
  name: 'India Press Agency',
  country: 'IN',
  names: ['IPA Service', 'India Press Agency', 'इंडिया प्रेस एजेंसी'],
  shortNames: ['IPA'],
  signoff: null,
} satisfies Agency;
