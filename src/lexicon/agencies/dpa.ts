import type { Agency } from '../types.js';

export default {
  id: 'dpa',
  name: 'Deutsche Presse-Agentur',
  country: 'DE',
  names: [
    'Deutsche Presse Agentur',
    'Deutsche Presse-Agentur',
    'German Press Agency',
    'जर्मन प्रेस एजेंसी',
    'डॉयचे प्रेस एजेंटूर',
  ],
  shortNames: ['dpa', 'ڈی پی اے', 'डीपीए', 'ডিপিএ'],
  signoff: 'names',
} satisfies Agency;
