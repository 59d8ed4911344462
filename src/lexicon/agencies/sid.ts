import type { Agency } from '../types.js';

export default {
  id: 'sid',
  name: 'Sport-Informations-Dienst',
  country: 'DE',
  names: ['Sport-Informations-Dienst'],
  shortNames: ['SID'],
  signoff: null,
} satisfies Agency;
