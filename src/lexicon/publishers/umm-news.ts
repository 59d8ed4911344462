import type { Publisher } from '../types.js';

export default {
  id: 'umm-news',
  name: 'UMMNews',
  languages: ['en'],
  names: ['UMM News', 'UMMNews'],
  domains: [],
} satisfies Publisher;
