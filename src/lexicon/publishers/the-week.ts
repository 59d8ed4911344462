import type { Publisher } from '../types.js';

export default {
  id: 'the-week',
  name: 'The Week',
  languages: ['en'],
  names: ['THE WEEK Bureau', 'THE WEEK Web Desk', 'The Week Magazine', 'The Week staff'],
  domains: ['theweek.in'],
} satisfies Publisher;
