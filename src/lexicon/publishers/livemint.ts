import type { Publisher } from '../types.js';

// `Mint` alone is a herb, and a place where coins are made.
export default {
  id: 'livemint',
  name: 'Mint',
  languages: ['en'],
  names: ['Live Mint', 'Livemint', 'Mint Newspaper', 'Mint staff'],
  domains: ['livemint.com'],
  pageWords: ['Mint Genie', 'Mint News App', 'Mint Newsletters', 'Mint Premium', 'Mint SnapView'],
} satisfies Publisher;
