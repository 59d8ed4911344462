import type { Agency } from '../types.js';

export default {
  id: 'akipress',
  name: 'AKIpress',
  country: 'KG',
  names: ['AKIpress'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
