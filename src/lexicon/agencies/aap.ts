import type { Agency } from '../types.js';

// `AAP` is left out: in India it is the Aam Aadmi Party.
export default {
  id: 'aap',
  name: 'Australian Associated Press',
  country: 'AU',
  names: [
    'AAP FactCheck',
    'AAP Newswire',
    'Australian Associated Press',
    'आस्ट्रेलियन एसोसिएटेड प्रेस',
    'ऑस्ट्रेलियन एसोसिएटेड प्रेस',
  ],
  shortNames: [],
  signoff: null,
} satisfies Agency;
