import type { Publisher } from '../types.js';

export default {
  id: 'business-today',
  name: 'Business Today',
  languages: ['en'],
  names: ['Business Today', 'Business Today Desk', 'BusinessToday.In'],
  domains: ['businesstoday.in'],
  pageWords: ['BT Golf', 'BT Mindrush', 'BT Specials'],
} satisfies Publisher;
