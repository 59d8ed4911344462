import type { Agency } from '../types.js';

export default {
  id: 'tt',
  name: 'TT News Agency',
  country: 'SE',
  names: ['TT News Agency', 'Tidningarnas Telegrambyra', 'Tidningarnas Telegrambyrå'],
  shortNames: ['TT'],
  signoff: null,
} satisfies Agency;
