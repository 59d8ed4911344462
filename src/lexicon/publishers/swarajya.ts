import type { Publisher } from '../types.js';

export default {
  id: 'swarajya',
  name: 'Swarajya',
  languages: ['en'],
  names: ['Swarajya', 'Swarajyamag'],
  domains: ['swarajyamag.com'],
} satisfies Publisher;
