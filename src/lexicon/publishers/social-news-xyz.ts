import type { Publisher } from '../types.js';

export default {
  id: 'social-news-xyz',
  name: 'Social News XYZ',
  languages: ['en'],
  names: ['Social News XYZ', 'Social News.XYZ'],
  domains: ['socialnews.xyz'],
} satisfies Publisher;
