import type { Agency } from '../types.js';

export default {
  id: 'cnw',
  name: 'CNW Group',
  country: 'CA',
  names: ['CNW Group', 'CNW Telbec', 'Canada NewsWire'],
  shortNames: ['CNW'],
  signoff: null,
} satisfies Agency;
