import type { Publisher } from '../types.js';

export default {
  id: 'twentyfour-news',
  name: 'Twenty Four News',
  languages: ['ml'],
  names: ['Twenty Four News', 'ട്വന്റിഫോർ ന്യൂസ്'],
  domains: ['twentyfournews.com'],
} satisfies Publisher;
