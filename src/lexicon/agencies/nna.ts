import type { Agency } from '../types.js';

export default {
  id: 'nna',
  name: 'National News Agency',
  country: 'LB',
  names: ['Lebanese National News Agency', 'लेबनान की नेशनल न्यूज एजेंसी'],
  shortNames: ['NNA'],
  signoff: null,
} satisfies Agency;
