import type { Publisher } from '../types.js';

export default {
  id: 'sify',
  name: 'Sify',
  languages: ['en'],
  names: ['Sify Movies', 'Sify News'],
  domains: ['sify.com'],
} satisfies Publisher;
