import type { Agency } from '../types.js';

export default {
  id: 'kcna',
  name: 'Korean Central News Agency',
  country: 'KP',
  names: [
    'Korea Central News Agency',
    'Korean Central News Agency',
    'کے سی این اے',
    'کےسی این اے',
    'केसीएनए',
    'कोरियन सेंट्रल न्यूज एजेंसी',
    'कोरिया सेंट्रल न्यूज एजेंसी',
    'कोरियाई केंद्रीय समाचार एजेंसी',
    'कोरियाई सेंट्रल न्यूज एजेंसी',
    'কেসিএনএ',
    'કેસીએનએ',
  ],
  shortNames: ['KCNA'],
  signoff: null,
} satisfies Agency;
