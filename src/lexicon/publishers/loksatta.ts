import type { Publisher } from '../types.js';

export default {
  id: 'loksatta',
  name: 'लोकसत्ता',
  languages: ['mr'],
  names: ['Loksatta', 'लोकसत्ता', 'लोकसत्ता ऑनलाइन', 'लोकसत्ता प्रतिनिधी'],
  domains: ['loksatta.com'],
} satisfies Publisher;
