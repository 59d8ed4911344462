import type { Publisher } from '../types.js';

export default {
  id: 'shillong-times',
  name: 'The Shillong Times',
  languages: ['en'],
  names: ['Shillong Times', 'The Shillong Times'],
  domains: ['theshillongtimes.com'],
} satisfies Publisher;
