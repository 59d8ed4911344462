import type { Agency } from '../types.js';

export default {
  id: 'mti',
  name: 'MTI',
  country: 'HU',
  names: ['Hungarian News Agency', 'MTI News Agency', 'Magyar Távirati Iroda'],
  shortNames: ['MTI'],
  signoff: null,
} satisfies Agency;
