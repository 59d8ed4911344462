import type { Publisher } from '../types.js';

export default {
  id: 'news85',
  name: 'News85',
  languages: ['hi'],
  names: ['News85', 'न्यूज85'],
  domains: ['news85.in'],
} satisfies Publisher;
