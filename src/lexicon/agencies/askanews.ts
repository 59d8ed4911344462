import type { Agency } from '../types.js';

export default {
  id: 'askanews',
  name: 'askanews',
  country: 'IT',
  names: ['askanews'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
