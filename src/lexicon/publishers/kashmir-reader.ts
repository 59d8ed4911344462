import type { Publisher } from '../types.js';

export default {
  id: 'kashmir-reader',
  name: 'Kashmir Reader',
  languages: ['en'],
  names: ['Kashmir Reader'],
  domains: ['kashmirreader.com'],
} satisfies Publisher;
