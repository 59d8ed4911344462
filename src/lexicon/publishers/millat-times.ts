import type { Publisher } from '../types.js';

export default {
  id: 'millat-times',
  name: 'Millat Times',
  languages: ['en', 'ur'],
  names: ['Millat Times', 'ملت ٹائمز'],
  domains: ['millattimes.com'],
} satisfies Publisher;
