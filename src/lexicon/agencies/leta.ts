import type { Agency } from '../types.js';

export default {
  id: 'leta',
  name: 'LETA',
  country: 'LV',
  names: ['Latvian Information Agency'],
  shortNames: ['LETA'],
  signoff: null,
} satisfies Agency;
