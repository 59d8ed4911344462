import type { Publisher } from '../types.js';

export default {
  id: 'lokshahi',
  name: 'Lokshahi Marathi',
  languages: ['mr'],
  names: ['Lokshahi Marathi', 'लोकशाही मराठी'],
  domains: ['lokshahi.com'],
} satisfies Publisher;
