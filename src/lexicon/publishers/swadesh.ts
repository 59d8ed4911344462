import type { Publisher } from '../types.js';

export default {
  id: 'swadesh',
  name: 'Swadesh News',
  languages: ['hi'],
  names: ['Swadesh News', 'स्वदेश न्यूज'],
  domains: ['swadeshnews.in'],
} satisfies Publisher;
