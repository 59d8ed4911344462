import type { Publisher } from '../types.js';

export default {
  id: 'desh-sewak',
  name: 'Desh Sewak',
  languages: ['pa'],
  names: ['Desh Sewak', 'ਦੇਸ਼ ਸੇਵਕ'],
  domains: [],
} satisfies Publisher;
