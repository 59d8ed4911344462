import type { Agency } from '../types.js';

export default {
  id: 'cogencis',
  name: 'Cogencis',
  country: 'IN',
  names: ['Cogencis', 'Cogencis News', 'NewsWire18'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
