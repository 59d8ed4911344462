import type { Publisher } from '../types.js';

export default {
  id: 'odisha-bytes',
  name: 'OdishaBytes',
  languages: ['en'],
  names: ['Odisha Bytes', 'OdishaBytes'],
  domains: ['odishabytes.com'],
} satisfies Publisher;
