import type { Publisher } from '../types.js';

export default {
  id: 'sentinel-assam',
  name: 'The Sentinel',
  languages: ['en'],
  names: ['Sentinel Assam', 'Sentinel Digital Desk', 'The Sentinel Assam'],
  domains: ['sentinelassam.com'],
} satisfies Publisher;
