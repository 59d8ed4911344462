import type { Publisher } from '../types.js';

export default {
  id: 'bbc-hindi',
  name: 'बीबीसी हिन्दी',
  languages: ['hi'],
  names: ['BBC Hindi', 'BBC News हिंदी', 'बीबीसी संवाददाता', 'बीबीसी हिन्दी'],
  domains: ['bbc.co.uk', 'bbc.com'],
} satisfies Publisher;
