import type { Agency } from '../types.js';

export default {
  id: 'kazinform',
  name: 'Kazinform',
  country: 'KZ',
  names: ['Kazinform'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
