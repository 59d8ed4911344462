import type { Agency } from '../types.js';

export default {
  id: 'adnkronos',
  name: 'Adnkronos',
  country: 'IT',
  names: ['Adnkronos'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
