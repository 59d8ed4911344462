import type { Publisher } from '../types.js';

export default {
  id: 'deshbandhu',
  name: 'देशबन्धु',
  languages: ['hi'],
  names: ['Deshbandhu', 'देशबन्धु'],
  domains: ['deshbandhu.co.in'],
} satisfies Publisher;
