import type { Publisher } from '../types.js';

export default {
  id: 'tarun-bharat',
  name: 'तरुण भारत',
  languages: ['mr'],
  names: ['Tarun Bharat', 'तरुण भारत'],
  domains: ['tarunbharat.com', 'tarunbharat.net'],
} satisfies Publisher;
