import type { Agency } from '../types.js';

export default {
  id: 'ansa',
  name: 'ANSA',
  country: 'IT',
  names: ['ANSA News Agency', 'Agenzia ANSA', 'अंसा समाचार एजेंसी', 'एएनएसए'],
  shortNames: ['ANSA', 'अंसा', 'अन्सा'],
  signoff: null,
} satisfies Agency;
