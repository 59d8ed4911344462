import type { Agency } from '../types.js';

export default {
  id: 'asianet',
  name: 'AsiaNet',
  country: 'AU',
  names: ['AsiaNet'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
