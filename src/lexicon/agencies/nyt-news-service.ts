import type { Agency } from '../types.js';

export default {
  id: 'nyt-news-service',
  name: 'New York Times News Service',
  country: 'US',
  names: [
    'N.Y. Times News Service',
    'NYT News Service',
    'New York Times News Service',
    'New York Times Syndicate',
    'The New York Times News Service',
  ],
  shortNames: ['NYTNS'],
  signoff: null,
} satisfies Agency;
