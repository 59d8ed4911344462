import type { Agency } from '../types.js';

export default {
  id: 'kna',
  name: 'Katholische Nachrichten-Agentur',
  country: 'DE',
  names: ['Katholische Nachrichten-Agentur'],
  shortNames: ['KNA'],
  signoff: null,
} satisfies Agency;
