import type { Agency } from '../types.js';

export default {
  id: 'hindusthan-samachar',
  name: 'Hindusthan Samachar',
  country: 'IN',
  names: [
    'Hindustan Samachar',
    'Hindusthan Samachar',
    'ہندوستان سماچار',
    'ہندوستھان سماچار',
    'हिन्दुस्तान समाचार',
    'हिन्दुस्थान समाचार',
    'हिन्दूस्थान समाचार',
    'হিন্দুস্তান সমাচার',
    'হিন্দুস্থান সমাচার',
    'ਹਿੰਦੁਸਥਾਨ ਸਮਾਚਾਰ',
    'હિન્દુસ્થાન સમાચાર',
    'ହିନ୍ଦୁସ୍ଥାନ ସମାଚାର',
    'இந்துஸ்தான் சமாச்சார்',
    'హిందుస్థాన్ సమాచార్',
    'ಹಿಂದೂಸ್ತಾನ್ ಸಮಾಚಾರ್',
    'ഹിന്ദുസ്ഥാൻ സമാചാർ',
  ],
  shortNames: ['हि. स.', 'हि.स', 'हि.स.'],
  signoff: 'names',
} satisfies Agency;
