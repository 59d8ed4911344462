import type { Publisher } from '../types.js';

export default {
  id: 'samyukta-karnataka',
  name: 'Samyukta Karnataka',
  languages: ['kn'],
  names: ['Samyukta Karnataka', 'ಸಂಯುಕ್ತ ಕರ್ನಾಟಕ'],
  domains: ['samyuktakarnataka.com'],
} satisfies Publisher;
