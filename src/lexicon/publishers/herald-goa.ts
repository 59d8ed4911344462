import type { Publisher } from '../types.js';

export default {
  id: 'herald-goa',
  name: 'Herald Goa',
  languages: ['en'],
  names: ['Herald Goa', 'oHeraldo'],
  domains: ['heraldgoa.in'],
} satisfies Publisher;
