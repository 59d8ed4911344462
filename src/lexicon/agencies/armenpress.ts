import type { Agency } from '../types.js';

export default {
  id: 'armenpress',
  name: 'Armenpress',
  country: 'AM',
  names: ['Armenpress'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
