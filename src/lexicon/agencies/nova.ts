import type { Agency } from '../types.js';

export default {
  id: 'nova',
  name: 'Agenzia Nova',
  country: 'IT',
  names: ['Agenzia Nova'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
