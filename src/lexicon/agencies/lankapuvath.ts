import type { Agency } from '../types.js';

export default {
  id: 'lankapuvath',
  name: 'Lankapuvath',
  country: 'LK',
  names: ['Lanka Puvath', 'Lankapuvath'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
