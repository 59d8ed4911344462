import type { Publisher } from '../types.js';

export default {
  id: 'nai-dunia',
  name: 'नईदुनिया',
  languages: ['hi'],
  names: ['Nai Dunia', 'Naidunia', 'नईदुनिया', 'नईदुनिया प्रतिनिधि'],
  domains: ['naidunia.com'],
} satisfies Publisher;
