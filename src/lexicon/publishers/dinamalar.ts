import type { Publisher } from '../types.js';

export default {
  id: 'dinamalar',
  name: 'தினமலர்',
  languages: ['ta'],
  names: ['Dinamalar', 'தினமலர்'],
  domains: ['dinamalar.com'],
} satisfies Publisher;
