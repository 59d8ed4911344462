import type { Publisher } from '../types.js';

export default {
  id: 'kashmir-life',
  name: 'Kashmir Life',
  languages: ['en'],
  names: ['Kashmir Life'],
  domains: ['kashmirlife.net'],
} satisfies Publisher;
