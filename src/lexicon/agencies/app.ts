import type { Agency } from '../types.js';

export default {
  id: 'app',
  name: 'Associated Press of Pakistan',
  country: 'PK',
  names: [
    'Associated Press of Pakistan',
    'ایسوسی ایٹڈ پریس آف پاکستان',
    'एसोसिएटेड प्रेस आफ पाकिस्तान',
    'एसोसिएटेड प्रेस ऑफ पाकिस्तान',
  ],
  shortNames: ['APP', 'اے پی پی', 'اےپی پی', 'एपीपी'],
  signoff: null,
} satisfies Agency;
