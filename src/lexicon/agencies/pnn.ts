import type { Agency } from '../types.js';

export default {
  id: 'pnn',
  name: 'PNN',
  country: 'IN',
  names: ['PNN News', 'Primex News Network'],
  shortNames: ['PNN'],
  signoff: null,
} satisfies Agency;
