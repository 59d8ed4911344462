import type { Publisher } from '../types.js';

export default {
  id: 'latestly-hindi',
  name: 'लेटेस्टली',
  languages: ['hi'],
  names: ['LatestLY Hindi', 'लेटेस्टली', 'लेटेस्टली हिंदी'],
  domains: ['hindi.latestly.com'],
  disclaimers: [
    {
      opens: 'यह सिंडिकेटेड न्यूज़ फीड से अनएडिटेड',
      closes: 'बदलाव या एडिट नहीं किया गया है',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
