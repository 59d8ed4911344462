import type { Publisher } from '../types.js';

export default {
  id: 'moneycontrol',
  name: 'Moneycontrol',
  languages: ['en'],
  names: ['MoneyControl.com', 'Moneycontrol', 'Moneycontrol News'],
  domains: ['moneycontrol.com'],
  pageWords: ['MC PRO', 'Moneycontrol PF Team', 'Moneycontrol Pro'],
} satisfies Publisher;
