import type { Publisher } from '../types.js';

export default {
  id: 'the-hindu',
  name: 'The Hindu',
  languages: ['en'],
  names: ['The Hindu', 'The Hindu Bureau', 'The Hindu Net Desk'],
  domains: ['thehindu.com'],
  pageWords: ['THG Publishing', 'The Hindu Data Team'],
} satisfies Publisher;
