import type { Publisher } from '../types.js';

export default {
  id: 'india-today',
  name: 'India Today',
  languages: ['en'],
  names: [
    'India Today',
    'India Today Group',
    'India Today News Desk',
    'India Today Web Desk',
    'IndiaToday.in',
    'इंडिया टुडे',
  ],
  domains: ['indiatoday.in'],
  pageWords: ['India Today e-Magazine'],
} satisfies Publisher;
