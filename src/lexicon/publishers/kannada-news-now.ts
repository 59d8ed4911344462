import type { Publisher } from '../types.js';

export default {
  id: 'kannada-news-now',
  name: 'Kannada News Now',
  languages: ['kn'],
  names: ['Kannada News Now', 'ಕನ್ನಡ ನ್ಯೂಸ್ ನೌ'],
  domains: ['kannadanewsnow.com'],
} satisfies Publisher;
