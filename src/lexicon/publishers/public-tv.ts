import type { Publisher } from '../types.js';

export default {
  id: 'public-tv',
  name: 'Public TV',
  languages: ['kn'],
  names: ['Public TV', 'ಪಬ್ಲಿಕ್ ಟಿವಿ'],
  domains: ['publictv.in'],
} satisfies Publisher;
