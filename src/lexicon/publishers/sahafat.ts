import type { Publisher } from '../types.js';

export default {
  id: 'sahafat',
  name: 'Sahafat',
  languages: ['ur'],
  names: ['Roznama Sahafat', 'روزنامہ صحافت'],
  domains: [],
} satisfies Publisher;
