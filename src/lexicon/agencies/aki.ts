import type { Agency } from '../types.js';

export default {
  id: 'aki',
  name: 'Adnkronos International',
  country: 'IT',
  names: ['Adnkronos International'],
  shortNames: ['AKI'],
  signoff: null,
} satisfies Agency;
