import type { Publisher } from '../types.js';

export default {
  id: 'bartaman',
  name: 'বর্তমান',
  languages: ['bn'],
  names: ['Bartaman Patrika', 'বর্তমান পত্রিকা'],
  domains: ['bartamanpatrika.com'],
} satisfies Publisher;
