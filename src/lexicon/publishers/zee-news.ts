import type { Publisher } from '../types.js';

export default {
  id: 'zee-news',
  name: 'Zee News',
  languages: ['en', 'hi'],
  names: ['Zee Media Bureau', 'Zee News', 'ZeeNews.com', 'Zeenews', 'ज़ी न्यूज़'],
  domains: ['zeenews.com', 'zeenews.india.com'],
  pageWords: ['Zee Hindustan', 'ज़ी न्यूज़ डेस्क'],
} satisfies Publisher;
