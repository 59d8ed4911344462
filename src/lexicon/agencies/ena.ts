import type { Agency } from '../types.js';

export default {
  id: 'ena',
  name: 'Ethiopian News Agency',
  country: 'ET',
  names: ['Ethiopian News Agency'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
