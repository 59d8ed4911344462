import type { Publisher } from '../types.js';

export default {
  id: 'theprint-hindi',
  name: 'दिप्रिंट',
  languages: ['hi'],
  names: ['ThePrint Hindi', 'दि प्रिंट', 'दिप्रिंट', 'दिप्रिंट हिन्दी'],
  domains: ['hindi.theprint.in'],
  disclaimers: [
    { opens: 'यह खबर ‘भाषा’ न्यूज़ एजेंसी से', closes: 'दिप्रिंट जिम्मेदार नहीं है', edited: false, headlineEdited: null },
    { opens: 'यह खबर ‘एएनआई’ न्यूज़ एजेंसी से', closes: 'दिप्रिंट जिम्मेदार नहीं है', edited: false, headlineEdited: null },
  ],
} satisfies Publisher;
