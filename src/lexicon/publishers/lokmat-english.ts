import type { Publisher } from '../types.js';

export default {
  id: 'lokmat-english',
  name: 'Lokmat Times',
  languages: ['en'],
  names: ['Lokmat English', 'Lokmat English Desk', 'Lokmat Times', 'Lokmat Times Desk'],
  domains: ['english.lokmat.com', 'lokmattimes.com'],
  disclaimers: [
    {
      opens: 'Disclaimer: This post has been auto-published from an agency feed',
      closes: 'has not been reviewed by an editor',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
