import type { Agency } from '../types.js';

export default {
  id: 'belga',
  name: 'Belga',
  country: 'BE',
  names: ['Agence Belga', 'Belga News Agency', 'बेल्गा समाचार एजेंसी'],
  shortNames: ['Belga', 'बेल्गा'],
  signoff: null,
} satisfies Agency;
