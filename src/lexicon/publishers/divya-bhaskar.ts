import type { Publisher } from '../types.js';

export default {
  id: 'divya-bhaskar',
  name: 'દિવ્ય ભાસ્કર',
  languages: ['gu'],
  names: ['Divya Bhaskar', 'દિવ્ય ભાસ્કર', 'દિવ્યભાસ્કર'],
  domains: ['divyabhaskar.co.in'],
} satisfies Publisher;
