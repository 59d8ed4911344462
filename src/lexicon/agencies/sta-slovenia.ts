import type { Agency } from '../types.js';

export default {
  id: 'sta-slovenia',
  name: 'Slovenian Press Agency',
  country: 'SI',
  names: ['Slovenian Press Agency', 'Slovenska tiskovna agencija'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
