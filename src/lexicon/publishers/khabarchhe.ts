import type { Publisher } from '../types.js';

export default {
  id: 'khabarchhe',
  name: 'Khabarchhe',
  languages: ['gu'],
  names: ['Khabarchhe'],
  domains: ['khabarchhe.com'],
} satisfies Publisher;
