import type { Agency } from '../types.js';

export default {
  id: 'ina-iraq',
  name: 'Iraqi News Agency',
  country: 'IQ',
  names: ['Iraqi News Agency'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
