import type { Agency } from '../types.js';

export default {
  id: 'awp',
  name: 'AWP',
  country: 'CH',
  names: ['AWP Finanznachrichten'],
  shortNames: ['awp'],
  signoff: null,
} satisfies Agency;
