import type { Agency } from '../types.js';

export default {
  id: 'notimex',
  name: 'Notimex',
  country: 'MX',
  names: ['Agencia Notimex', 'Notimex', 'नोटिमेक्स'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
