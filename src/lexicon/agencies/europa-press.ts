import type { Agency } from '../types.js';

export default {
  id: 'europa-press',
  name: 'Europa Press',
  country: 'ES',
  names: ['Europa Press', 'EuropaPress'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
