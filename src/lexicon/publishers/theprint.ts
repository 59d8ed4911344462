import type { Publisher } from '../types.js';

export default {
  id: 'theprint',
  name: 'ThePrint',
  languages: ['en'],
  names: ['ThePrint'],
  domains: ['theprint.in'],
  disclaimers: [
    {
      opens: 'This report is auto-generated from',
      closes: 'ThePrint holds no responsibility for its content',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
