import type { Agency } from '../types.js';

export default {
  id: 'nzpa',
  name: 'New Zealand Press Association',
  country: 'NZ',
  names: ['New Zealand Press Association'],
  shortNames: ['NZPA'],
  signoff: null,
} satisfies Agency;
