import type { Publisher } from '../types.js';

export default {
  id: 'zee-24-taas',
  name: 'झी 24 तास',
  languages: ['mr'],
  names: ['Zee 24 Taas', 'झी 24 तास', 'झी चोवीस तास'],
  domains: ['24taas.com'],
} satisfies Publisher;
