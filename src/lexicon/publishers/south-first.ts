import type { Publisher } from '../types.js';

export default {
  id: 'south-first',
  name: 'South First',
  languages: ['en'],
  names: ['South First', 'The South First'],
  domains: ['thesouthfirst.com'],
} satisfies Publisher;
