import type { Publisher } from '../types.js';

export default {
  id: 'tv9-kannada',
  name: 'TV9 Kannada',
  languages: ['kn'],
  names: ['TV9 Kannada', 'ಟಿವಿ9 ಕನ್ನಡ'],
  domains: ['tv9kannada.com'],
} satisfies Publisher;
