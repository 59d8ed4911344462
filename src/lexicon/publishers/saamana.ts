import type { Publisher } from '../types.js';

export default {
  id: 'saamana',
  name: 'सामना',
  languages: ['mr'],
  names: ['Saamana Online', 'सामना ऑनलाइन', 'सामना प्रतिनिधी'],
  domains: ['saamana.com'],
} satisfies Publisher;
