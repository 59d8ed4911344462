import type { Publisher } from '../types.js';

export default {
  id: 'punjab-kesari',
  name: 'पंजाब केसरी',
  languages: ['hi'],
  names: ['Punjab Kesari', 'पंजाब केसरी'],
  domains: ['punjabkesari.com', 'punjabkesari.in'],
  disclaimers: [
    {
      opens: 'यह आर्टिकल पंजाब केसरी टीम द्वारा संपादित नहीं है',
      closes: 'ऑटो-अपलोड किया गया है',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
