import type { Agency } from '../types.js';

export default {
  id: 'azertac',
  name: 'Azertac',
  country: 'AZ',
  names: ['AZERTAC', 'Azerbaijan State News Agency'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
