import type { Publisher } from '../types.js';

export default {
  id: 'news18-assam',
  name: 'নিউজ১৮ অসম',
  languages: ['as'],
  names: ['News18 Assam', 'News18 Assamese', 'News18 অসমীয়া', 'নিউজ18 অসম'],
  domains: ['assam.news18.com'],
} satisfies Publisher;
