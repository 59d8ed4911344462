import type { Publisher } from '../types.js';

export default {
  id: 'newsdrum',
  name: 'NewsDrum',
  languages: ['en'],
  names: ['NewsDrum'],
  domains: ['newsdrum.in'],
} satisfies Publisher;
