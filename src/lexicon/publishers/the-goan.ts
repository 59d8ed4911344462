import type { Publisher } from '../types.js';

export default {
  id: 'the-goan',
  name: 'The Goan',
  languages: ['en'],
  names: ['The Goan Everyday'],
  domains: ['thegoan.net'],
} satisfies Publisher;
