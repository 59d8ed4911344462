import type { Publisher } from '../types.js';

export default {
  id: 'nagaland-post',
  name: 'Nagaland Post',
  languages: ['en'],
  names: ['Nagaland Post'],
  domains: ['nagalandpost.com'],
} satisfies Publisher;
