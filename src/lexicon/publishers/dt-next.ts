import type { Publisher } from '../types.js';

export default {
  id: 'dt-next',
  name: 'DT Next',
  languages: ['en'],
  names: ['DT Next', 'DTNext'],
  domains: ['dtnext.in'],
  pageWords: ['DTNEXT Bureau', 'DTNEXT Reporter'],
} satisfies Publisher;
