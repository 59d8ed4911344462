import type { Publisher } from '../types.js';

export default {
  id: 'rising-kashmir',
  name: 'Rising Kashmir',
  languages: ['en'],
  names: ['RK Online Desk', 'Rising Kashmir', 'Rising Kashmir News'],
  domains: ['risingkashmir.com'],
} satisfies Publisher;
