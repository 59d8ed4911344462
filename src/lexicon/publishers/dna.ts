import type { Publisher } from '../types.js';

export default {
  id: 'dna',
  name: 'DNA',
  languages: ['en'],
  names: ['DNA Correspondent', 'DNA India', 'DNA Web Desk', 'DNA Web Team', 'DNA staff', 'Daily News and Analysis'],
  domains: ['dnaindia.com'],
} satisfies Publisher;
