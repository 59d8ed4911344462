import type { Publisher } from '../types.js';

export default {
  id: 'khas-khabar',
  name: 'ख़ास ख़बर',
  languages: ['hi'],
  names: ['Khas Khabar', 'Khaskhabar', 'खासखबर'],
  domains: ['khaskhabar.com'],
} satisfies Publisher;
