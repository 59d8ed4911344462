import type { Agency } from '../types.js';

export default {
  id: 'slovak-tasr',
  name: 'TASR',
  country: 'SK',
  names: ['News Agency of the Slovak Republic', 'Tlačová agentúra Slovenskej republiky'],
  shortNames: ['TASR'],
  signoff: null,
} satisfies Agency;
