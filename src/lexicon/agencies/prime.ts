import type { Agency } from '../types.js';

export default {
  id: 'prime',
  name: 'Prime',
  country: 'RU',
  names: ['Prime-TASS'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
