import type { Publisher } from '../types.js';

export default {
  id: 'ommcom-news',
  name: 'Ommcom News',
  languages: ['en', 'or'],
  names: ['Ommcom News'],
  domains: ['ommcomnews.com'],
} satisfies Publisher;
