import type { Agency } from '../types.js';

export default {
  id: 'lapresse',
  name: 'LaPresse',
  country: 'IT',
  names: ['LaPresse'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
