import type { Publisher } from '../types.js';

export default {
  id: 'roznama-sahara',
  name: 'روزنامہ راشٹریہ سہارا',
  languages: ['ur'],
  names: ['Roznama Rashtriya Sahara', 'Roznama Sahara', 'راشٹریہ سہارا', 'روزنامہ راشٹریہ سہارا'],
  domains: ['roznamasahara.com'],
} satisfies Publisher;
