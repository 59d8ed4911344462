import type { Publisher } from '../types.js';

export default {
  id: 'dhaka-tribune',
  name: 'Dhaka Tribune',
  languages: ['en'],
  names: ['Dhaka Tribune'],
  domains: ['dhakatribune.com'],
} satisfies Publisher;
