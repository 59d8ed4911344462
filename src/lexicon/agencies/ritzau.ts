import type { Agency } from '../types.js';

export default {
  id: 'ritzau',
  name: 'Ritzau',
  country: 'DK',
  names: ['Ritzau', 'Ritzaus Bureau'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
