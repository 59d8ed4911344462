import type { Publisher } from '../types.js';

export default {
  id: 'kalinga-tv',
  name: 'Kalinga TV',
  languages: ['en', 'or'],
  names: ['Kalinga TV', 'KalingaTV', 'KalingaTV Bureau'],
  domains: ['kalingatv.com'],
} satisfies Publisher;
