import type { Publisher } from '../types.js';

export default {
  id: 'times-of-india',
  name: 'The Times of India',
  languages: ['en'],
  names: ['The Times of India', 'Times News Network', 'Times of India'],
  domains: ['timesofindia.com', 'timesofindia.indiatimes.com'],
  pageWords: ['TOI App', 'TOI Bureau', 'TOI Plus', 'TOI+'],
} satisfies Publisher;
