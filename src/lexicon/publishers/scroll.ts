import type { Publisher } from '../types.js';

export default {
  id: 'scroll',
  name: 'Scroll',
  languages: ['en'],
  names: ['Scroll Media', 'Scroll Staff', 'Scroll.in'],
  domains: ['scroll.in'],
} satisfies Publisher;
