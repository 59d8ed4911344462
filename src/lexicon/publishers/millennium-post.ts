import type { Publisher } from '../types.js';

export default {
  id: 'millennium-post',
  name: 'Millennium Post',
  languages: ['en'],
  names: ['MPost', 'Millennium Post'],
  domains: ['millenniumpost.in'],
} satisfies Publisher;
