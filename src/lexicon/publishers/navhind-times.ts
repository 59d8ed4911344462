import type { Publisher } from '../types.js';

export default {
  id: 'navhind-times',
  name: 'The Navhind Times',
  languages: ['en'],
  names: ['Navhind Times', 'The Navhind Times'],
  domains: ['navhindtimes.com', 'navhindtimes.in'],
} satisfies Publisher;
