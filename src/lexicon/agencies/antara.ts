import type { Agency } from '../types.js';

export default {
  id: 'antara',
  name: 'Antara',
  country: 'ID',
  names: ['Antara News', 'Antara News Agency', 'अंतारा न्यूज', 'अंतारा समाचार एजेंसी'],
  shortNames: ['Antara', 'अंतारा'],
  signoff: null,
} satisfies Agency;
