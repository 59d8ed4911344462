import type { Agency } from '../types.js';

export default {
  id: 'cns-kashmir',
  name: 'Current News Service',
  country: 'IN',
  names: ['Current News Service'],
  shortNames: ['CNS'],
  signoff: null,
} satisfies Agency;
