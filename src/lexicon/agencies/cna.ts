import type { Agency } from '../types.js';

export default {
  id: 'cna',
  name: 'Central News Agency',
  country: 'TW',
  names: ['Central News Agency', 'Taiwan Central News Agency', 'ताइवान सेंट्रल न्यूज एजेंसी'],
  shortNames: ['CNA', 'सीएनए'],
  signoff: null,
} satisfies Agency;
