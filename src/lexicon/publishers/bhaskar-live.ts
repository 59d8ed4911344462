import type { Publisher } from '../types.js';

export default {
  id: 'bhaskar-live',
  name: 'Bhaskar Live',
  languages: ['en'],
  names: ['Bhaskar Live', 'BhaskarLive'],
  domains: ['bhaskarlive.in'],
} satisfies Publisher;
