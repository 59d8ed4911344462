import type { Publisher } from '../types.js';

export default {
  id: 'netindian',
  name: 'NetIndian',
  languages: ['en'],
  names: ['NetIndian', 'NetIndian News Network'],
  domains: ['netindian.in'],
} satisfies Publisher;
