import type { Agency } from '../types.js';

export default {
  id: 'business-wire',
  name: 'Business Wire',
  country: 'US',
  names: ['Business Wire', 'BusinessWire'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
