import type { Agency } from '../types.js';

export default {
  id: 'lusa',
  name: 'Lusa',
  country: 'PT',
  names: ['Agencia Lusa', 'Agência Lusa', 'Lusa News Agency', 'लूसा समाचार एजेंसी'],
  shortNames: ['Lusa', 'लूसा'],
  signoff: null,
} satisfies Agency;
