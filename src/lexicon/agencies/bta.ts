import type { Agency } from '../types.js';

export default {
  id: 'bta',
  name: 'Bulgarian News Agency',
  country: 'BG',
  names: ['Bulgarian News Agency', 'Bulgarian Telegraph Agency'],
  shortNames: ['BTA', 'БТА'],
  signoff: null,
} satisfies Agency;
