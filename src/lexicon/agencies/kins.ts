import type { Agency } from '../types.js';

export default {
  id: 'kins',
  name: 'Kashmir Indepth News Service',
  country: 'IN',
  names: ['Kashmir In-depth News Service', 'Kashmir Indepth News Service'],
  shortNames: ['KINS'],
  signoff: null,
} satisfies Agency;
