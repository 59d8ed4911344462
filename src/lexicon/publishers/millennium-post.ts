import type { Publisher } from '../types.js';

export default {
  id: 'millennium-post',
  name: 'Millennium Post',
  languages: ['en'],
  names: ['MPost', 'Millennium Post', 'MillenniumPost'],
  domains: ['millenniumpost.in'],
} satisfies Publisher;
