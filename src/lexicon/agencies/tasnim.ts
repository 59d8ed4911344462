import type { Agency } from '../types.js';

export default {
  id: 'tasnim',
  name: 'Tasnim News Agency',
  country: 'IR',
  names: [
    'Tasnim News',
    'Tasnim News Agency',
    'تسنیم نیوز ایجنسی',
    'तसनीम न्यूज एजेंसी',
    'तसनीम समाचार एजेंसी',
    'तस्नीम न्यूज एजेंसी',
  ],
  shortNames: [],
  signoff: null,
} satisfies Agency;
