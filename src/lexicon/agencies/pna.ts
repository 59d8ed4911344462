import type { Agency } from '../types.js';

export default {
  id: 'pna',
  name: 'Philippine News Agency',
  country: 'PH',
  names: ['Philippine News Agency', 'Philippines News Agency', 'फिलीपीन न्यूज एजेंसी'],
  shortNames: ['PNA'],
  signoff: null,
} satisfies Agency;
