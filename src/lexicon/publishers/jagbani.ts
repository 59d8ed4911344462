import type { Publisher } from '../types.js';

export default {
  id: 'jagbani',
  name: 'ਜਗ ਬਾਣੀ',
  languages: ['pa'],
  names: ['Jag Bani', 'Jagbani', 'ਜਗ ਬਾਣੀ', 'ਜਗਬਾਣੀ'],
  domains: ['jagbani.com', 'jagbani.punjabkesari.in'],
} satisfies Publisher;
