import type { Agency } from '../types.js';

export default {
  id: 'mehr',
  name: 'Mehr News Agency',
  country: 'IR',
  names: ['Mehr News', 'Mehr News Agency', 'مہر خبررساں ایجنسی', 'مہر نیوز ایجنسی', 'मेहर न्यूज एजेंसी', 'मेहर समाचार एजेंसी'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
