import type { Publisher } from '../types.js';

export default {
  id: 'rashtradoot',
  name: 'Rashtradoot',
  languages: ['hi'],
  names: ['Rashtradoot', 'राष्ट्रदूत'],
  domains: ['rashtradoot.com'],
} satisfies Publisher;
