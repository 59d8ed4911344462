import type { Publisher } from '../types.js';

export default {
  id: 'canindia',
  name: 'CanIndia',
  languages: ['en'],
  names: ['CanIndia', 'CanIndia New Wire Service', 'CanIndia News', 'CanIndia News Wire Service'],
  domains: ['canindia.com'],
} satisfies Publisher;
