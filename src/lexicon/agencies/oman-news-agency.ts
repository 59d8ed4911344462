import type { Agency } from '../types.js';

export default {
  id: 'oman-news-agency',
  name: 'Oman News Agency',
  country: 'OM',
  names: ['Oman News Agency'],
  shortNames: ['ONA'],
  signoff: null,
} satisfies Agency;
