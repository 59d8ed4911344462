import type { Agency } from '../types.js';

export default {
  id: 'vmpl',
  name: 'VMPL',
  country: 'IN',
  names: [],
  shortNames: ['VMPL'],
  signoff: null,
} satisfies Agency;
