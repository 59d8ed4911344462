import type { Publisher } from '../types.js';

export default {
  id: 'avadhnama',
  name: 'Avadhnama',
  languages: ['ur'],
  names: ['Avadhnama', 'اودھ نامہ'],
  domains: ['avadhnama.com'],
} satisfies Publisher;
