import type { Publisher } from '../types.js';

export default {
  id: 'news18-kannada',
  name: 'ನ್ಯೂಸ್18 ಕನ್ನಡ',
  languages: ['kn'],
  names: ['News18 Kannada', 'News18 ಕನ್ನಡ', 'ನ್ಯೂಸ್18 ಕನ್ನಡ'],
  domains: ['kannada.news18.com'],
} satisfies Publisher;
