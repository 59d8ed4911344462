import type { Publisher } from '../types.js';

export default {
  id: 'ndtv',
  name: 'NDTV',
  languages: ['en'],
  names: ['NDTV', 'NDTV Convergence', 'NDTV News Desk'],
  domains: ['ndtv.com'],
  pageWords: ['NDTV Beeps', 'NDTV Gadgets 360'],
} satisfies Publisher;
