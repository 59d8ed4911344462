import type { Publisher } from '../types.js';

export default {
  id: 'bhadas4media',
  name: 'Bhadas4Media',
  languages: ['hi'],
  names: ['Bhadas4Media'],
  domains: ['bhadas4media.com'],
} satisfies Publisher;
