import type { Agency } from '../types.js';

export default {
  id: 'ots',
  name: 'news aktuell',
  country: 'DE',
  names: ['APA-OTS', 'news aktuell'],
  shortNames: ['ots'],
  signoff: null,
} satisfies Agency;
