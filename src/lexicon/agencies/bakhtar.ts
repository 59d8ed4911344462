import type { Agency } from '../types.js';

export default {
  id: 'bakhtar',
  name: 'Bakhtar News Agency',
  country: 'AF',
  names: ['Bakhtar News Agency', 'باختر نیوز ایجنسی', 'बख्तर न्यूज एजेंसी', 'बख्तर समाचार एजेंसी'],
  shortNames: ['Bakhtar'],
  signoff: null,
} satisfies Agency;
