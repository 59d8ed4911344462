import type { Publisher } from '../types.js';

// `انقلاب` alone is `revolution`.
export default {
  id: 'inquilab',
  name: 'انقلاب',
  languages: ['ur'],
  names: ['Inquilab News Network', 'The Inquilab', 'انقلاب نیوز نیٹ ورک', 'روزنامہ انقلاب'],
  domains: ['inquilab.com', 'theinquilab.com'],
} satisfies Publisher;
