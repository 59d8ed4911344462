import type { Agency } from '../types.js';

export default {
  id: 'bernama',
  name: 'Bernama',
  country: 'MY',
  names: ['Bernama', 'Malaysian National News Agency', 'برناما', 'बरनामा', 'बर्नामा'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
