import type { Publisher } from '../types.js';

export default {
  id: 'navodaya-times',
  name: 'नवोदय टाइम्स',
  languages: ['hi'],
  names: ['Navodaya Times', 'नवोदय टाइम्स'],
  domains: ['navodayatimes.in'],
} satisfies Publisher;
