import type { Publisher } from '../types.js';

export default {
  id: 'india-com',
  name: 'India.com',
  languages: ['en', 'hi'],
  names: ['India.com Hindi News Desk', 'India.com News Desk', 'India.com Staff'],
  domains: ['india.com'],
} satisfies Publisher;
