import type { Agency } from '../types.js';

export default {
  id: 'ana-mpa',
  name: 'Athens-Macedonian News Agency',
  country: 'GR',
  names: ['ANA-MPA', 'Athens-Macedonian News Agency', 'Macedonian Press Agency', 'ΑΠΕ-ΜΠΕ'],
  shortNames: ['AMNA'],
  signoff: null,
} satisfies Agency;
