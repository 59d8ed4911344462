import type { Publisher } from '../types.js';

export default {
  id: 'garhwal-post',
  name: 'Garhwal Post',
  languages: ['en'],
  names: ['Garhwal Post'],
  domains: ['garhwalpost.in'],
} satisfies Publisher;
