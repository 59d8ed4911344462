import type { Publisher } from '../types.js';

export default {
  id: 'northeast-now',
  name: 'Northeast Now',
  languages: ['en'],
  names: ['NE NOW NEWS', 'Northeast Now'],
  domains: ['nenow.in'],
} satisfies Publisher;
