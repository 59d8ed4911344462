import type { Publisher } from '../types.js';

export default {
  id: 'business-standard',
  name: 'Business Standard',
  languages: ['en'],
  names: ['Business Standard'],
  domains: ['business-standard.com'],
  pageWords: [
    'BS Premium',
    'BS Reporter',
    'BS Web Team',
    'Business Standard Private Ltd',
    'Digital Editor, Business Standard',
  ],
} satisfies Publisher;
