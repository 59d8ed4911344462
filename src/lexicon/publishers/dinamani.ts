import type { Publisher } from '../types.js';

export default {
  id: 'dinamani',
  name: 'தினமணி',
  languages: ['ta'],
  names: ['Dinamani', 'தினமணி'],
  domains: ['dinamani.com'],
} satisfies Publisher;
