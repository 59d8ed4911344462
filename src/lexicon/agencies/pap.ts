import type { Agency } from '../types.js';

export default {
  id: 'pap',
  name: 'Polish Press Agency',
  country: 'PL',
  names: ['Polish Press Agency', 'Polska Agencja Prasowa', 'पोलिश प्रेस एजेंसी'],
  shortNames: ['PAP', 'पीएपी'],
  signoff: null,
} satisfies Agency;
