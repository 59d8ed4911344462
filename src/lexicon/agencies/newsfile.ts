import type { Agency } from '../types.js';

export default {
  id: 'newsfile',
  name: 'Newsfile',
  country: 'CA',
  names: ['Newsfile Corp'],
  shortNames: ['Newsfile'],
  signoff: null,
} satisfies Agency;
