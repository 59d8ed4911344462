import type { Publisher } from '../types.js';

// `سیاست` alone is `politics`.
export default {
  id: 'siasat',
  name: 'سیاست',
  languages: ['en', 'ur'],
  names: ['Siasat Daily', 'Siasat.com', 'The Siasat Daily', 'روزنامہ سیاست', 'سیاست نیوز'],
  domains: ['siasat.com', 'urdu.siasat.com'],
} satisfies Publisher;
