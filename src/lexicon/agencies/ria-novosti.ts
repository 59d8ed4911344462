import type { Agency } from '../types.js';

export default {
  id: 'ria-novosti',
  name: 'RIA Novosti',
  country: 'RU',
  names: [
    'RIA Novosti',
    'RIA-Novosti',
    'Ria News',
    'РИА Новости',
    'آر آئی اے نووستی',
    'ریا نووستی',
    'रिया नोवोस्टी',
    'रिया नोवोस्ती',
    'रिया-नोवोस्ती',
    'আরআইএ নোভোস্তি',
  ],
  shortNames: ['RIA', 'आरआइए', 'आरआईए'],
  signoff: null,
} satisfies Agency;
