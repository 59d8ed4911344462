import type { Publisher } from '../types.js';

export default {
  id: 'tribune',
  name: 'The Tribune',
  languages: ['en'],
  names: ['The Tribune', 'The Tribune Trust', 'Tribune India', 'Tribune Web Desk'],
  domains: ['tribuneindia.com'],
  pageWords: ['Tribune News Service', 'Tribuneindia News Service'],
} satisfies Publisher;
