import type { Publisher } from '../types.js';

export default {
  id: 'arunachal-times',
  name: 'The Arunachal Times',
  languages: ['en'],
  names: ['Arunachal Times', 'The Arunachal Times'],
  domains: ['arunachaltimes.in'],
} satisfies Publisher;
