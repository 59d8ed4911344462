import type { Agency } from '../types.js';

export default {
  id: 'sapa',
  name: 'South African Press Association',
  country: 'ZA',
  names: ['South African Press Association'],
  shortNames: ['SAPA'],
  signoff: null,
} satisfies Agency;
