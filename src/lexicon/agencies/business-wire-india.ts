import type { Agency } from '../types.js';

export default {
  id: 'business-wire-india',
  name: 'Business Wire India',
  country: 'IN',
  names: ['Business Wire India', 'BusinessWire India', 'BusinessWireIndia'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
