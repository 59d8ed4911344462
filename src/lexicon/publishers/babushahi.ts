import type { Publisher } from '../types.js';

export default {
  id: 'babushahi',
  name: 'Babushahi',
  languages: ['en', 'pa'],
  names: ['Babushahi', 'Babushahi Bureau', 'ਬਾਬੂਸ਼ਾਹੀ'],
  domains: ['babushahi.com'],
} satisfies Publisher;
