import type { Agency } from '../types.js';

export default {
  id: '101reporters',
  name: '101Reporters',
  country: 'IN',
  names: ['101 Reporters', '101Reporters'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
