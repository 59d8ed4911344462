import type { Publisher } from '../types.js';

export default {
  id: 'jugasankha',
  name: 'Jugasankha',
  languages: ['bn'],
  names: ['Dainik Jugasankha', 'Jugasankha', 'যুগশঙ্খ'],
  domains: [],
} satisfies Publisher;
