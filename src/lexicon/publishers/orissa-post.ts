import type { Publisher } from '../types.js';

export default {
  id: 'orissa-post',
  name: 'OrissaPOST',
  languages: ['en'],
  names: ['Orissa Post', 'OrissaPOST', 'Post News Network'],
  domains: ['orissapost.com'],
} satisfies Publisher;
