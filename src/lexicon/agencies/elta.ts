import type { Agency } from '../types.js';

export default {
  id: 'elta',
  name: 'ELTA',
  country: 'LT',
  names: ['Lithuanian News Agency'],
  shortNames: ['ELTA'],
  signoff: null,
} satisfies Agency;
