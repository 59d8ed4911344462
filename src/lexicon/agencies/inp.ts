import type { Agency } from '../types.js';

export default {
  id: 'inp',
  name: 'Independent News Pakistan',
  country: 'PK',
  names: ['Independent News Pakistan'],
  shortNames: ['INP', 'آئی این پی'],
  signoff: null,
} satisfies Agency;
