import type { Publisher } from '../types.js';

export default {
  id: 'prahaar',
  name: 'Prahaar',
  languages: ['mr'],
  names: ['Prahaar News'],
  domains: ['prahaar.in'],
} satisfies Publisher;
