import type { Publisher } from '../types.js';

// `ସମ୍ବାଦ` alone is `news`.
export default {
  id: 'sambad',
  name: 'ସମ୍ବାଦ',
  languages: ['en', 'or'],
  names: ['Odisha Sambad', 'Sambad Bureau', 'Sambad English', 'ସମ୍ବାଦ ବ୍ୟୁରୋ'],
  domains: ['odishasambad.in', 'sambad.in', 'sambadenglish.com'],
} satisfies Publisher;
