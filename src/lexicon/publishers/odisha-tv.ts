import type { Publisher } from '../types.js';

export default {
  id: 'odisha-tv',
  name: 'Odisha TV',
  languages: ['en', 'or'],
  names: ['OTV Desk', 'OTV Digital', 'OTV News', 'Odisha TV', 'OdishaTV', 'ଓଟିଭି'],
  domains: ['odishatv.in'],
} satisfies Publisher;
