import type { Agency } from '../types.js';

export default {
  id: 'agerpres',
  name: 'Agerpres',
  country: 'RO',
  names: ['Agerpres'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
