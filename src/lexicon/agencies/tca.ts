import type { Agency } from '../types.js';

export default {
  id: 'tca',
  name: 'Tribune Content Agency',
  country: 'US',
  names: ['Tribune Content Agency'],
  shortNames: ['tca'],
  signoff: null,
} satisfies Agency;
