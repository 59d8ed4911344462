import type { Publisher } from '../types.js';

export default {
  id: 'news18-malayalam',
  name: 'ന്യൂസ്18 മലയാളം',
  languages: ['ml'],
  names: ['News18 Kerala', 'News18 Malayalam', 'News18 മലയാളം', 'ന്യൂസ്18 കേരളം', 'ന്യൂസ്18 മലയാളം'],
  domains: ['malayalam.news18.com'],
} satisfies Publisher;
