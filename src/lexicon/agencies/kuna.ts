import type { Agency } from '../types.js';

export default {
  id: 'kuna',
  name: 'KUNA',
  country: 'KW',
  names: ['Kuwait News Agency', 'کویت نیوز ایجنسی', 'कुवैत न्यूज एजेंसी', 'कुवैत समाचार एजेंसी'],
  shortNames: ['KUNA'],
  signoff: null,
} satisfies Agency;
