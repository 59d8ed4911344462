import type { Agency } from '../types.js';

export default {
  id: 'belta',
  name: 'BelTA',
  country: 'BY',
  names: ['BelTA News Agency', 'Belarusian Telegraph Agency', 'बेल्टा समाचार एजेंसी'],
  shortNames: ['BelTA'],
  signoff: null,
} satisfies Agency;
