import type { Agency } from '../types.js';

export default {
  id: 'kyodo',
  name: 'Kyodo News',
  country: 'JP',
  names: ['Kyodo News', 'Kyodo News Agency', 'کیوڈو', 'क्योडो', 'क्योदो', 'क्योदो न्यूज', 'কিয়োডো', 'কিয়োদো'],
  shortNames: ['Kyodo'],
  signoff: null,
} satisfies Agency;
