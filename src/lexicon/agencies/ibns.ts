import type { Agency } from '../types.js';

export default {
  id: 'ibns',
  name: 'India Blooms News Service',
  country: 'IN',
  names: ['IBNS-CMEDIA', 'India Blooms', 'India Blooms News Service'],
  shortNames: ['IBNS'],
  signoff: null,
} satisfies Agency;
