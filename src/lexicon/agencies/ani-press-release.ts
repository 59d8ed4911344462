import type { Agency } from '../types.js';

export default {
  id: 'ani-press-release',
  name: 'ANI Press Release',
  country: 'IN',
  names: ['ANI PR', 'ANI Press Release', 'ANI-PR'],
  shortNames: [],
  signoff: null,
  serviceOf: 'ani',
} satisfies Agency;
