import type { Publisher } from '../types.js';

export default {
  id: 'the-quint',
  name: 'The Quint',
  languages: ['en'],
  names: ['The Quint'],
  domains: ['thequint.com'],
  pageWords: ['Quint Entertainment', 'Quint Fit', 'Quint NEON'],
} satisfies Publisher;
