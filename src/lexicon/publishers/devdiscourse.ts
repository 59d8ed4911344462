import type { Publisher } from '../types.js';

export default {
  id: 'devdiscourse',
  name: 'Devdiscourse',
  languages: ['en'],
  names: ['Devdiscourse', 'Devdiscourse News Desk'],
  domains: ['devdiscourse.com'],
} satisfies Publisher;
