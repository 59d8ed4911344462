import type { Agency } from '../types.js';

export default {
  id: 'newsvoir',
  name: 'NewsVoir',
  country: 'IN',
  names: ['NewsVoir'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
