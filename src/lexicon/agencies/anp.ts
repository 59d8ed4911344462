import type { Agency } from '../types.js';

export default {
  id: 'anp',
  name: 'ANP',
  country: 'NL',
  names: ['ANP News Agency', 'Algemeen Nederlands Persbureau'],
  shortNames: ['ANP'],
  signoff: null,
} satisfies Agency;
