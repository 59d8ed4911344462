import type { Publisher } from '../types.js';

export default {
  id: 'telangana-today',
  name: 'Telangana Today',
  languages: ['en'],
  names: ['Telangana Today'],
  domains: ['telanganatoday.com'],
} satisfies Publisher;
