import type { Publisher } from '../types.js';

export default {
  id: 'eastmojo',
  name: 'EastMojo',
  languages: ['en'],
  names: ['EastMojo', 'EastMojo Desk'],
  domains: ['eastmojo.com'],
} satisfies Publisher;
