import type { Agency } from '../types.js';

export default {
  id: 'nvi',
  name: 'News Vibes of India',
  country: 'IN',
  names: ['News Vibes of India'],
  shortNames: ['NVI'],
  signoff: null,
} satisfies Agency;
