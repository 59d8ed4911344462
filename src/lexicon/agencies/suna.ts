import type { Agency } from '../types.js';

export default {
  id: 'suna',
  name: 'Sudan News Agency',
  country: 'SD',
  names: ['Sudan News Agency'],
  shortNames: ['SUNA'],
  signoff: null,
} satisfies Agency;
