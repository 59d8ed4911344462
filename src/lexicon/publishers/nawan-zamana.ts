import type { Publisher } from '../types.js';

export default {
  id: 'nawan-zamana',
  name: 'Nawan Zamana',
  languages: ['pa'],
  names: ['Nawan Zamana', 'ਨਵਾਂ ਜ਼ਮਾਨਾ'],
  domains: ['nawanzamana.in'],
} satisfies Publisher;
