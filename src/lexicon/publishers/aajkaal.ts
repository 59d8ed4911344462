import type { Publisher } from '../types.js';

export default {
  id: 'aajkaal',
  name: 'আজকাল',
  languages: ['bn'],
  names: ['Aajkaal', 'আজকাল ওয়েবডেস্ক', 'আজকালের প্রতিবেদন'],
  domains: ['aajkaal.in'],
} satisfies Publisher;
