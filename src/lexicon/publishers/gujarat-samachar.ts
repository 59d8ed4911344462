import type { Publisher } from '../types.js';

export default {
  id: 'gujarat-samachar',
  name: 'ગુજરાત સમાચાર',
  languages: ['gu'],
  names: ['Gujarat Samachar', 'ગુજરાત સમાચાર'],
  domains: ['gujaratsamachar.com'],
} satisfies Publisher;
