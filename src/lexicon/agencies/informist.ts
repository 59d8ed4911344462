import type { Agency } from '../types.js';

export default {
  id: 'informist',
  name: 'Informist',
  country: 'IN',
  names: ['Informist Media', 'Informist News'],
  shortNames: ['Informist'],
  signoff: null,
} satisfies Agency;
