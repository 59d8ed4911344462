import type { Agency } from '../types.js';

// A vaccine and satellites share the name: alone it counts only in an agency’s place.
export default {
  id: 'sputnik',
  name: 'Sputnik',
  country: 'RU',
  names: [
    'Sputnik India',
    'Sputnik News',
    'Sputnik News Agency',
    'اسپوتنک نیوز',
    'سپوتنک نیوز',
    'समाचार एजेंसी स्पूतनिक',
    'स्पूतनिक न्यूज',
  ],
  shortNames: ['Sputnik', 'اسپوتنک', 'سپوتنک', 'स्पुतनिक', 'स्पूतनिक'],
  signoff: null,
} satisfies Agency;
