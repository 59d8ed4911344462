import type { Publisher } from '../types.js';

export default {
  id: 'india-tv',
  name: 'India TV',
  languages: ['en', 'hi'],
  names: [
    'India TV',
    'India TV Hindi',
    'India TV News Desk',
    'India TV Sports Desk',
    'IndiaTV',
    'इंडिया टीवी',
    'इंडिया टीवी हिंदी',
  ],
  domains: ['indiatv.in', 'indiatvnews.com'],
} satisfies Publisher;
