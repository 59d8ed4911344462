import type { Publisher } from '../types.js';

export default {
  id: 'imphal-free-press',
  name: 'Imphal Free Press',
  languages: ['en'],
  names: ['Imphal Free Press'],
  domains: ['ifp.co.in'],
} satisfies Publisher;
