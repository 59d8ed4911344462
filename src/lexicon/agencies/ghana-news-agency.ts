import type { Agency } from '../types.js';

export default {
  id: 'ghana-news-agency',
  name: 'Ghana News Agency',
  country: 'GH',
  names: ['Ghana News Agency'],
  shortNames: ['GNA'],
  signoff: null,
} satisfies Agency;
