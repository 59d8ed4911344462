import type { Publisher } from '../types.js';

export default {
  id: 'news18-odia',
  name: 'ନ୍ୟୁଜ18 ଓଡ଼ିଆ',
  languages: ['or'],
  names: ['News18 Odia', 'News18 ଓଡ଼ିଆ', 'ନ୍ୟୁଜ18 ଓଡ଼ିଆ'],
  domains: ['odia.news18.com'],
} satisfies Publisher;
