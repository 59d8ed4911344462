import type { Publisher } from '../types.js';

// `اعتماد` alone is `trust`.
export default {
  id: 'etemaad',
  name: 'اعتماد',
  languages: ['ur'],
  names: ['Etemaad', 'Etemaad Daily', 'Etemaad Urdu Daily', 'اعتماد نیوز', 'روزنامہ اعتماد'],
  domains: ['etemaaddaily.com'],
} satisfies Publisher;
