import type { Publisher } from '../types.js';

export default {
  id: 'cnbc-tv18',
  name: 'CNBC-TV18',
  languages: ['en'],
  names: ['CNBC TV18', 'CNBC-TV18', 'CNBCTV18'],
  domains: ['cnbctv18.com'],
} satisfies Publisher;
