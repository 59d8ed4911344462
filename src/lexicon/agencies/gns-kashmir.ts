import type { Agency } from '../types.js';

export default {
  id: 'gns-kashmir',
  name: 'Global News Service',
  country: 'IN',
  names: ['GNS Kashmir', 'Global News Service', 'گلوبل نیوز سروس'],
  shortNames: ['GNS', 'جی این ایس'],
  signoff: null,
} satisfies Agency;
