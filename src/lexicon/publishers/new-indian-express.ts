import type { Publisher } from '../types.js';

export default {
  id: 'new-indian-express',
  name: 'The New Indian Express',
  languages: ['en'],
  names: ['New Indian Express', 'TNIE', 'The New Indian Express'],
  domains: ['newindianexpress.com'],
  pageWords: ['Online Desk, The New Indian Express'],
} satisfies Publisher;
