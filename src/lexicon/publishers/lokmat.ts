import type { Publisher } from '../types.js';

export default {
  id: 'lokmat',
  name: 'लोकमत',
  languages: ['mr'],
  names: ['Lokmat', 'Lokmat.com', 'ऑनलाइन लोकमत', 'लोकमत', 'लोकमत ऑनलाइन', 'लोकमत न्यूज नेटवर्क'],
  domains: ['lokmat.com'],
} satisfies Publisher;
