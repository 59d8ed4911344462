import type { Publisher } from '../types.js';

export default {
  id: 'news18-bangla',
  name: 'নিউজ১৮ বাংলা',
  languages: ['bn'],
  names: ['News18 Bangla', 'News18 বাংলা', 'নিউজ১৮ বাংলা'],
  domains: ['bengali.news18.com'],
} satisfies Publisher;
