import type { Publisher } from '../types.js';

export default {
  id: 'hindustan-times',
  name: 'Hindustan Times',
  languages: ['en'],
  names: ['Hindustan Times'],
  domains: ['hindustantimes.com'],
  pageWords: [
    'ByHT',
    'HT Correspondent',
    'HT Crosswords',
    'HT Editorial',
    'HT Entertainment Desk',
    'HT News Desk',
    'HT Premium',
    'HT Sports Desk',
    'HT Trending Desk',
  ],
} satisfies Publisher;
