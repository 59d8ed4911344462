import type { Agency } from '../types.js';

export default {
  id: 'apa',
  name: 'Austria Press Agency',
  country: 'AT',
  names: ['Austria Press Agency', 'Austria Presse Agentur', 'Austrian Press Agency', 'ऑस्ट्रिया प्रेस एजेंसी'],
  shortNames: ['APA', 'एपीए'],
  signoff: null,
} satisfies Agency;
