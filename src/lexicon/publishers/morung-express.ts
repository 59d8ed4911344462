import type { Publisher } from '../types.js';

export default {
  id: 'morung-express',
  name: 'The Morung Express',
  languages: ['en'],
  names: ['Morung Express', 'Morung Express News', 'The Morung Express'],
  domains: ['morungexpress.com'],
} satisfies Publisher;
