import type { Publisher } from '../types.js';

export default {
  id: 'ibc24',
  name: 'IBC24',
  languages: ['hi'],
  names: ['IBC24', 'IBC24 News', 'आईबीसी24'],
  domains: ['ibc24.in'],
  pageWords: ['IBC24 Mobile App', 'IBC24 News channel', 'IBC24 की अन्य बड़ी खबरें'],
} satisfies Publisher;
