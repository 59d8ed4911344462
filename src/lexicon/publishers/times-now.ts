import type { Publisher } from '../types.js';

export default {
  id: 'times-now',
  name: 'Times Now',
  languages: ['en', 'hi'],
  names: ['TIMES NOW NEWS', 'Times Now', 'Times Now Digital', 'Times Now Navbharat', 'टाइम्स नाउ नवभारत'],
  domains: ['timesnowhindi.com', 'timesnownews.com'],
  pageWords: ['Times Now Bureau'],
} satisfies Publisher;
