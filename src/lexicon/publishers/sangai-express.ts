import type { Publisher } from '../types.js';

export default {
  id: 'sangai-express',
  name: 'The Sangai Express',
  languages: ['en'],
  names: ['Sangai Express', 'The Sangai Express'],
  domains: ['thesangaiexpress.com'],
} satisfies Publisher;
