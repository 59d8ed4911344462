import type { Publisher } from '../types.js';

export default {
  id: 'news18-urdu',
  name: 'نیوز18 اردو',
  languages: ['ur'],
  names: ['News18 Urdu', 'News18 اردو', 'نیوز 18 اردو', 'نیوز18 اردو'],
  domains: ['urdu.news18.com'],
} satisfies Publisher;
