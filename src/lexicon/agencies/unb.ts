import type { Agency } from '../types.js';

export default {
  id: 'unb',
  name: 'United News of Bangladesh',
  country: 'BD',
  names: ['United News of Bangladesh', 'यूनाइटेड न्यूज ऑफ बांग्लादेश', 'ইউনাইটেড নিউজ অব বাংলাদেশ'],
  shortNames: ['UNB', 'यूएनबी', 'ইউএনবি'],
  signoff: null,
} satisfies Agency;
