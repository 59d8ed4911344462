import type { Agency } from '../types.js';

export default {
  id: 'jkns',
  name: 'Jammu Kashmir News Service',
  country: 'IN',
  names: ['Jammu Kashmir News Service', 'Jammu and Kashmir News Service'],
  shortNames: ['JKNS'],
  signoff: null,
} satisfies Agency;
