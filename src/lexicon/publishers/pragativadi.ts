import type { Publisher } from '../types.js';

export default {
  id: 'pragativadi',
  name: 'Pragativadi',
  languages: ['en', 'or'],
  names: ['Pragativadi', 'ପ୍ରଗତିବାଦୀ'],
  domains: ['pragativadi.com'],
} satisfies Publisher;
