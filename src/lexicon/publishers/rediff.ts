import type { Publisher } from '../types.js';

export default {
  id: 'rediff',
  name: 'Rediff',
  languages: ['en'],
  names: ['Rediff Labs', 'Rediff Money Desk', 'Rediff News', 'Rediff On The NeT', 'Rediff.com'],
  domains: ['rediff.com'],
} satisfies Publisher;
