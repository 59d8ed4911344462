import type { Agency } from '../types.js';

export default {
  id: 'agi',
  name: 'Agenzia Giornalistica Italia',
  country: 'IT',
  names: ['Agenzia AGI', 'Agenzia Giornalistica Italia'],
  shortNames: ['AGI'],
  signoff: null,
} satisfies Agency;
