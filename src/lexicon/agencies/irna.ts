import type { Agency } from '../types.js';

export default {
  id: 'irna',
  name: 'IRNA',
  country: 'IR',
  names: ['Islamic Republic News Agency', 'ارنا', 'आइआरएनए', 'आईआरएनए', 'इरना', 'इस्लामिक रिपब्लिक न्यूज एजेंसी'],
  shortNames: ['IRNA'],
  signoff: null,
} satisfies Agency;
