import type { Publisher } from '../types.js';

export default {
  id: 'hills-times',
  name: 'The Hills Times',
  languages: ['en'],
  names: ['Hills Times', 'The Hills Times', 'TheHillsTimes'],
  domains: ['thehillstimes.in'],
} satisfies Publisher;
