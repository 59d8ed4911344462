import type { Publisher } from '../types.js';

export default {
  id: 'chikitsa-sansar',
  name: 'चिकित्सा संसार',
  languages: ['hi'],
  names: ['Chikitsa Sansar', 'चिकित्सा संसार'],
  domains: [],
} satisfies Publisher;
