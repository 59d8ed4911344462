import type { Agency } from '../types.js';

export default {
  id: 'qna',
  name: 'Qatar News Agency',
  country: 'QA',
  names: ['Qatar News Agency', 'قطر نیوز ایجنسی', 'कतर न्यूज एजेंसी', 'कतर समाचार एजेंसी'],
  shortNames: ['QNA'],
  signoff: null,
} satisfies Agency;
