import type { Publisher } from '../types.js';

export default {
  id: 'the-federal',
  name: 'The Federal',
  languages: ['en'],
  names: ['The Federal', 'The Federal Desk'],
  domains: ['thefederal.com'],
} satisfies Publisher;
