import type { Agency } from '../types.js';

export default {
  id: 'aps',
  name: 'Algérie Presse Service',
  country: 'DZ',
  names: ['Algeria Press Service', 'Algérie Presse Service'],
  shortNames: ['APS'],
  signoff: null,
} satisfies Agency;
