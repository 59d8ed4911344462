import type { Agency } from '../types.js';

export default {
  id: 'trend',
  name: 'Trend News Agency',
  country: 'AZ',
  names: ['Trend News Agency'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
