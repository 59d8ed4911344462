import type { Publisher } from '../types.js';

// `ସମାଜ` alone is `society`.
export default {
  id: 'samaja',
  name: 'ସମାଜ',
  languages: ['or'],
  names: ['Samaja Live', 'The Samaja', 'ସମାଜ ଲାଇଭ'],
  domains: ['samajalive.in', 'thesamaja.in'],
} satisfies Publisher;
