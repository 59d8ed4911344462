import type { Publisher } from '../types.js';

export default {
  id: 'sanatan-prabhat',
  name: 'Sanatan Prabhat',
  languages: ['en', 'mr'],
  names: ['Sanatan Prabhat', 'सनातन प्रभात'],
  domains: ['sanatanprabhat.org'],
} satisfies Publisher;
