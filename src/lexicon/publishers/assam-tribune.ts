import type { Publisher } from '../types.js';

export default {
  id: 'assam-tribune',
  name: 'The Assam Tribune',
  languages: ['en'],
  names: ['Assam Tribune', 'The Assam Tribune'],
  domains: ['assamtribune.com'],
} satisfies Publisher;
