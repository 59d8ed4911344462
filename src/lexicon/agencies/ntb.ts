import type { Agency } from '../types.js';

export default {
  id: 'ntb',
  name: 'NTB',
  country: 'NO',
  names: ['Norsk Telegrambyra', 'Norsk Telegrambyrå'],
  shortNames: ['NTB'],
  signoff: null,
} satisfies Agency;
