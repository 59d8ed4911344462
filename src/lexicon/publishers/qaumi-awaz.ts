import type { Publisher } from '../types.js';

export default {
  id: 'qaumi-awaz',
  name: 'قومی آواز',
  languages: ['ur'],
  names: ['Qaumi Awaz', 'قومی آواز', 'قومی آواز بیورو'],
  domains: ['qaumiawaz.com'],
} satisfies Publisher;
