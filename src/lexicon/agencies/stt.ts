import type { Agency } from '../types.js';

export default {
  id: 'stt',
  name: 'STT',
  country: 'FI',
  names: ['STT News Agency', 'STT-Lehtikuva', 'Suomen Tietotoimisto'],
  shortNames: ['STT'],
  signoff: null,
} satisfies Agency;
