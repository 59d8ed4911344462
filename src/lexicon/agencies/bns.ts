import type { Agency } from '../types.js';

export default {
  id: 'bns',
  name: 'Baltic News Service',
  country: 'LT',
  names: ['Baltic News Service'],
  shortNames: ['BNS'],
  signoff: null,
} satisfies Agency;
