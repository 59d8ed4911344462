import type { Publisher } from '../types.js';

// `प्रवक्ता` alone is a spokesman.
export default {
  id: 'pravakta',
  name: 'प्रवक्ता',
  languages: ['hi'],
  names: ['Pravakta.com', 'प्रवक्ता ब्यूरो', 'प्रवक्ता.कॉम', 'प्रवक्‍ता डॉट कॉम'],
  domains: ['pravakta.com'],
} satisfies Publisher;
