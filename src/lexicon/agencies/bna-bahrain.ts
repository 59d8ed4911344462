import type { Agency } from '../types.js';

export default {
  id: 'bna-bahrain',
  name: 'Bahrain News Agency',
  country: 'BH',
  names: ['Bahrain News Agency'],
  shortNames: ['BNA'],
  signoff: null,
} satisfies Agency;
