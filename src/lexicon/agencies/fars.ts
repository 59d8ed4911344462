import type { Agency } from '../types.js';

export default {
  id: 'fars',
  name: 'Fars News Agency',
  country: 'IR',
  names: ['Fars News', 'Fars News Agency', 'فارس نیوز ایجنسی', 'फार्स न्यूज एजेंसी', 'फार्स समाचार एजेंसी'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
