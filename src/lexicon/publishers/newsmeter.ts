import type { Publisher } from '../types.js';

export default {
  id: 'newsmeter',
  name: 'NewsMeter',
  languages: ['en'],
  names: ['NewsMeter'],
  domains: ['newsmeter.in'],
} satisfies Publisher;
