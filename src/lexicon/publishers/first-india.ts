import type { Publisher } from '../types.js';

export default {
  id: 'first-india',
  name: 'First India',
  languages: ['en'],
  names: ['First India News'],
  domains: ['firstindia.co.in'],
} satisfies Publisher;
