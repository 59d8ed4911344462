import type { Publisher } from '../types.js';

export default {
  id: 'daijiworld',
  name: 'Daijiworld',
  languages: ['en'],
  names: ['Daijiworld', 'Daijiworld Media', 'Daijiworld Media Network'],
  domains: ['daijiworld.com'],
} satisfies Publisher;
