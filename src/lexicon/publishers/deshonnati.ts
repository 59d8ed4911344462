import type { Publisher } from '../types.js';

export default {
  id: 'deshonnati',
  name: 'Deshonnati',
  languages: ['mr'],
  names: ['Deshonnati', 'देशोन्नती'],
  domains: ['deshonnati.com'],
} satisfies Publisher;
