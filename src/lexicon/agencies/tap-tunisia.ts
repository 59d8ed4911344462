import type { Agency } from '../types.js';

export default {
  id: 'tap-tunisia',
  name: 'Tunis Afrique Presse',
  country: 'TN',
  names: ['Tunis Afrique Presse'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
