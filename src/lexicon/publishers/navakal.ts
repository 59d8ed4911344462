import type { Publisher } from '../types.js';

export default {
  id: 'navakal',
  name: 'Navakal',
  languages: ['mr'],
  names: ['Navakal', 'नवाकाळ'],
  domains: ['enavakal.com'],
} satisfies Publisher;
