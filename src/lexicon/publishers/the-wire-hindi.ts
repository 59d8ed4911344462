import type { Publisher } from '../types.js';

export default {
  id: 'the-wire-hindi',
  name: 'द वायर हिंदी',
  languages: ['hi'],
  names: ['द वायर', 'द वायर हिंदी'],
  domains: ['thewirehindi.com'],
} satisfies Publisher;
