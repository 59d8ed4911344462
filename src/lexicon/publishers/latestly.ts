import type { Publisher } from '../types.js';

export default {
  id: 'latestly',
  name: 'LatestLY',
  languages: ['en'],
  names: ['LatestLY'],
  domains: ['latestly.com'],
  pageWords: ['The above story first appeared on LatestLY'],
  disclaimers: [
    {
      opens: 'This is an unedited and auto-generated story',
      closes: 'modified or edited the content body',
      edited: false,
      headlineEdited: null,
    },
    {
      opens: 'The above story is verified and authored by',
      closes: 'do not reflect the opinions of LatestLY',
      edited: null,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
