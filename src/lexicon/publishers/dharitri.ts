import type { Publisher } from '../types.js';

export default {
  id: 'dharitri',
  name: 'ଧରିତ୍ରୀ',
  languages: ['or'],
  names: ['Dharitri', 'ଧରିତ୍ରୀ ବ୍ୟୁରୋ'],
  domains: ['dharitri.com'],
} satisfies Publisher;
