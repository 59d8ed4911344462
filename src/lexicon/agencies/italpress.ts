import type { Agency } from '../types.js';

export default {
  id: 'italpress',
  name: 'Italpress',
  country: 'IT',
  names: ['Italpress'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
