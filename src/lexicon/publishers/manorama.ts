import type { Publisher } from '../types.js';

export default {
  id: 'manorama',
  name: 'മലയാള മനോരമ',
  languages: ['en', 'ml'],
  names: [
    'Malayala Manorama',
    'Manorama News',
    'Manorama Online',
    'Onmanorama',
    'മനോരമ ഓൺലൈൻ',
    'മനോരമ ന്യൂസ്',
    'മനോരമ ലേഖകൻ',
    'മലയാള മനോരമ',
  ],
  domains: ['manoramanews.com', 'manoramaonline.com', 'onmanorama.com'],
} satisfies Publisher;
