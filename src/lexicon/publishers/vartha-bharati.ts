import type { Publisher } from '../types.js';

export default {
  id: 'vartha-bharati',
  name: 'Vartha Bharati',
  languages: ['kn'],
  names: ['Vartha Bharati', 'ವಾರ್ತಾ ಭಾರತಿ'],
  domains: ['varthabharati.in'],
} satisfies Publisher;
