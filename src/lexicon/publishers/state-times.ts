import type { Publisher } from '../types.js';

export default {
  id: 'state-times',
  name: 'State Times',
  languages: ['en'],
  names: ['State Times News'],
  domains: ['statetimes.in'],
} satisfies Publisher;
