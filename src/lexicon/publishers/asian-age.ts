import type { Publisher } from '../types.js';

export default {
  id: 'asian-age',
  name: 'The Asian Age',
  languages: ['en'],
  names: ['Asian Age', 'The Asian Age'],
  domains: ['asianage.com'],
  pageWords: ['Age Correspondent'],
} satisfies Publisher;
