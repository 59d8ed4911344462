import type { Agency } from '../types.js';

export default {
  id: 'isna',
  name: 'ISNA',
  country: 'IR',
  names: ['Iranian Students News Agency', "Iranian Students' News Agency", 'आइएसएनए', 'आईएसएनए', 'इस्ना समाचार एजेंसी'],
  shortNames: ['ISNA', 'ایسنا', 'इस्ना'],
  signoff: null,
} satisfies Agency;
