import type { Publisher } from '../types.js';

export default {
  id: 'ten-tv',
  name: '10TV',
  languages: ['te'],
  names: ['10TV Telugu', '10టీవీ'],
  domains: ['10tv.in'],
} satisfies Publisher;
