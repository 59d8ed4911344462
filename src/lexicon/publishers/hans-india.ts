import type { Publisher } from '../types.js';

export default {
  id: 'hans-india',
  name: 'The Hans India',
  languages: ['en'],
  names: ['Hans India', 'Hans News Service', 'The Hans India'],
  domains: ['thehansindia.com'],
} satisfies Publisher;
