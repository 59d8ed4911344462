import type { Publisher } from '../types.js';

export default {
  id: 'msn',
  name: 'MSN',
  languages: ['en', 'hi'],
  names: ['MSN India', 'MSN News', 'Microsoft Start'],
  domains: ['msn.com'],
} satisfies Publisher;
