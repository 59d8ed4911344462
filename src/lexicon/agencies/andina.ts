import type { Agency } from '../types.js';

export default {
  id: 'andina',
  name: 'Andina',
  country: 'PE',
  names: ['Agencia Andina', 'Andina News Agency'],
  shortNames: ['Andina'],
  signoff: null,
} satisfies Agency;
