import type { Publisher } from '../types.js';

export default {
  id: 'jagaran-tripura',
  name: 'Jagaran Tripura',
  languages: ['bn'],
  names: ['Jagaran Tripura', 'জাগরণ ত্রিপুরা'],
  domains: ['jagarantripura.com'],
} satisfies Publisher;
