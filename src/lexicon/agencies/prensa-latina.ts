import type { Agency } from '../types.js';

export default {
  id: 'prensa-latina',
  name: 'Prensa Latina',
  country: 'CU',
  names: ['Prensa Latina', 'प्रेंसा लैटिना', 'प्रेन्सा लातीना'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
