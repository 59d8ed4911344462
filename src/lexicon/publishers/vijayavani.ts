import type { Publisher } from '../types.js';

export default {
  id: 'vijayavani',
  name: 'ವಿಜಯವಾಣಿ',
  languages: ['kn'],
  names: ['Vijayavani', 'ವಿಜಯವಾಣಿ', 'ವಿಜಯವಾಣಿ ಸುದ್ದಿಜಾಲ'],
  domains: ['vijayavani.net'],
} satisfies Publisher;
