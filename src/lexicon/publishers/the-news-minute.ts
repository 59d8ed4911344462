import type { Publisher } from '../types.js';

export default {
  id: 'the-news-minute',
  name: 'The News Minute',
  languages: ['en'],
  names: ['TNM Staff', 'The News Minute'],
  domains: ['thenewsminute.com'],
} satisfies Publisher;
