import type { Publisher } from '../types.js';

export default {
  id: 'kathmandu-post',
  name: 'The Kathmandu Post',
  languages: ['en'],
  names: ['Kathmandu Post', 'The Kathmandu Post'],
  domains: ['kathmandupost.com'],
} satisfies Publisher;
