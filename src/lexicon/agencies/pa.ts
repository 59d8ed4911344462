import type { Agency } from '../types.js';

export default {
  id: 'pa',
  name: 'PA Media',
  country: 'GB',
  names: ['PA Media', 'PA News Agency', 'Press Association', 'UK Press Association', 'प्रेस एसोसिएशन'],
  shortNames: ['PA'],
  signoff: null,
} satisfies Agency;
