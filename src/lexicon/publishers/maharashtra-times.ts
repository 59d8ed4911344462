import type { Publisher } from '../types.js';

export default {
  id: 'maharashtra-times',
  name: 'महाराष्ट्र टाइम्स',
  languages: ['mr'],
  names: [
    'Maharashtra Times',
    'म. टा. प्रतिनिधी',
    'म. टा. वृत्तसेवा',
    'मटा ऑनलाइन',
    'महाराष्ट्र टाइम्स',
    'महाराष्ट्र टाइम्स.कॉम',
  ],
  domains: ['maharashtratimes.com', 'maharashtratimes.indiatimes.com'],
} satisfies Publisher;
