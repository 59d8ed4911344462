import type { Publisher } from '../types.js';

export default {
  id: 'hari-bhoomi',
  name: 'हरिभूमि',
  languages: ['hi'],
  names: ['Hari Bhoomi', 'Haribhoomi', 'हरिभूमि'],
  domains: ['haribhoomi.com'],
} satisfies Publisher;
