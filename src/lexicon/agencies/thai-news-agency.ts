import type { Agency } from '../types.js';

export default {
  id: 'thai-news-agency',
  name: 'Thai News Agency',
  country: 'TH',
  names: ['Thai News Agency'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
