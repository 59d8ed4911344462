import type { Agency } from '../types.js';

export default {
  id: 'telam',
  name: 'Télam',
  country: 'AR',
  names: ['Agencia Télam', 'Telam', 'Télam', 'तेलाम'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
