import type { Agency } from '../types.js';

export default {
  id: 'map-morocco',
  name: 'Maghreb Arabe Presse',
  country: 'MA',
  names: ['Maghreb Arab Press', 'Maghreb Arabe Presse'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
