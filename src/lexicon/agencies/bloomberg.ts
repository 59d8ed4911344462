import type { Agency } from '../types.js';

// The bare word is also a company and a politician: it counts only in an agency’s place.
export default {
  id: 'bloomberg',
  name: 'Bloomberg News',
  country: 'US',
  names: ['Bloomberg News', 'بلومبرگ نیوز', 'ब्लूमबर्ग न्यूज', 'ब्लूमबर्ग समाचार एजेंसी', 'ব্লুমবার্গ নিউজ'],
  shortNames: [
    'Bloomberg',
    'بلومبرگ',
    'ब्लूमबर्ग',
    'ব্লুমবার্গ',
    'ਬਲੂਮਬਰਗ',
    'બ્લૂમબર્ગ',
    'ବ୍ଲୁମବର୍ଗ',
    'புளூம்பெர்க்',
    'ப்ளூம்பெர்க்',
    'బ్లూమ్‌బర్గ్',
    'ಬ್ಲೂಮ್‌ಬರ್ಗ್',
    'ബ്ലൂംബെർഗ്',
  ],
  signoff: null,
} satisfies Agency;
