import type { Publisher } from '../types.js';

export default {
  id: 'jansatta',
  name: 'जनसत्ता',
  languages: ['hi'],
  names: ['Jansatta', 'Jansatta Online', 'जनसत्ता', 'जनसत्ता ऑनलाइन', 'जनसत्ता ब्यूरो'],
  domains: ['jansatta.com'],
} satisfies Publisher;
