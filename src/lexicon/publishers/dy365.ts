import type { Publisher } from '../types.js';

export default {
  id: 'dy365',
  name: 'DY365',
  languages: ['as'],
  names: ['DY365'],
  domains: ['dy365live.com'],
} satisfies Publisher;
