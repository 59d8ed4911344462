import type { Agency } from '../types.js';

export default {
  id: 'tanjug',
  name: 'Tanjug',
  country: 'RS',
  names: ['Tanjug', 'Tanjug News Agency'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
