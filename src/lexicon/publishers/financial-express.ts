import type { Publisher } from '../types.js';

export default {
  id: 'financial-express',
  name: 'The Financial Express',
  languages: ['en'],
  names: ['Financial Express', 'The Financial Express'],
  domains: ['financialexpress.com'],
  pageWords: ['FE Bureau', 'FE Business', 'FE Online'],
} satisfies Publisher;
