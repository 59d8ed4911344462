import type { Publisher } from '../types.js';

export default {
  id: 'yahoo-news-india',
  name: 'Yahoo News India',
  languages: ['en'],
  names: ['Yahoo India', 'Yahoo News India', 'Yahoo! India News', 'Yahoo! News India'],
  domains: ['in.news.yahoo.com'],
} satisfies Publisher;
