import type { Publisher } from '../types.js';

export default {
  id: 'abp-desam',
  name: 'ABP దేశం',
  languages: ['te'],
  names: ['ABP Desam', 'ABP దేశం', 'ఏబీపీ దేశం'],
  domains: ['telugu.abplive.com'],
} satisfies Publisher;
