import type { Publisher } from '../types.js';

export default {
  id: 'newsclick',
  name: 'NewsClick',
  languages: ['en', 'hi'],
  names: ['NewsClick', 'न्यूज़क्लिक'],
  domains: ['newsclick.in'],
} satisfies Publisher;
