import type { Publisher } from '../types.js';

export default {
  id: 'outlook',
  name: 'Outlook',
  languages: ['en'],
  names: [
    'Outlook India',
    'Outlook News Desk',
    'Outlook Publishing',
    'Outlook Web Bureau',
    'Outlook Web Desk',
    'Outlook staff',
  ],
  domains: ['outlookindia.com'],
} satisfies Publisher;
