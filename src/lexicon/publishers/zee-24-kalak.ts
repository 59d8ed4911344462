import type { Publisher } from '../types.js';

export default {
  id: 'zee-24-kalak',
  name: 'ઝી 24 કલાક',
  languages: ['gu'],
  names: ['ZEE 24 કલાક', 'Zee 24 Kalak', 'ઝી 24 કલાક'],
  domains: [],
} satisfies Publisher;
