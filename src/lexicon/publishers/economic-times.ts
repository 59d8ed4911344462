import type { Publisher } from '../types.js';

export default {
  id: 'economic-times',
  name: 'The Economic Times',
  languages: ['en'],
  names: ['Economic Times', 'The Economic Times'],
  domains: ['economictimes.com', 'economictimes.indiatimes.com'],
  pageWords: ['ET Bureau', 'ET Now', 'ET Online', 'ET Prime', 'ETMarkets', 'ETMarkets.com', 'ETtech'],
} satisfies Publisher;
