import type { Publisher } from '../types.js';

export default {
  id: 'kashmir-observer',
  name: 'Kashmir Observer',
  languages: ['en'],
  names: ['KO Web Desk', 'Kashmir Observer', 'Observer News Service'],
  domains: ['kashmirobserver.net'],
} satisfies Publisher;
