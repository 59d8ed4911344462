import type { Agency } from '../types.js';

export default {
  id: 'petra',
  name: 'Petra',
  country: 'JO',
  names: ['Jordan News Agency', 'Petra News Agency', 'पेट्रा समाचार एजेंसी', 'पेत्रा समाचार एजेंसी'],
  shortNames: ['Petra', 'पेट्रा', 'पेत्रा'],
  signoff: null,
} satisfies Agency;
