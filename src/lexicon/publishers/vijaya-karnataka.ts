import type { Publisher } from '../types.js';

export default {
  id: 'vijaya-karnataka',
  name: 'ವಿಜಯ ಕರ್ನಾಟಕ',
  languages: ['kn'],
  names: ['Vijay Karnataka', 'Vijaya Karnataka', 'ವಿಕ ಸುದ್ದಿಲೋಕ', 'ವಿಜಯ ಕರ್ನಾಟಕ'],
  domains: ['vijaykarnataka.com', 'vijaykarnataka.indiatimes.com'],
} satisfies Publisher;
