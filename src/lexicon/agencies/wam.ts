import type { Agency } from '../types.js';

export default {
  id: 'wam',
  name: 'WAM',
  country: 'AE',
  names: ['Emirates News Agency', 'WAM News Agency', 'امارات نیوز ایجنسی', 'अमीरात न्यूज एजेंसी', 'अमीरात समाचार एजेंसी'],
  shortNames: ['WAM'],
  signoff: null,
} satisfies Agency;
