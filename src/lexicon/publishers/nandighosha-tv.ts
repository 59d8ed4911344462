import type { Publisher } from '../types.js';

export default {
  id: 'nandighosha-tv',
  name: 'Nandighosha TV',
  languages: ['or'],
  names: ['Nandighosha TV', 'ନନ୍ଦିଘୋଷ ଟିଭି'],
  domains: ['nandighoshatv.com'],
} satisfies Publisher;
