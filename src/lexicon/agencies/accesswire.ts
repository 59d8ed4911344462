import type { Agency } from '../types.js';

export default {
  id: 'accesswire',
  name: 'ACCESSWIRE',
  country: 'US',
  names: ['ACCESSWIRE'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
