import type { Publisher } from '../types.js';

export default {
  id: 'dawn',
  name: 'Dawn',
  languages: ['en'],
  names: ['DawnNews', 'Published in Dawn'],
  domains: ['dawn.com'],
} satisfies Publisher;
