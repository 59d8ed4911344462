import type { Agency } from '../types.js';

export default {
  id: 'spa',
  name: 'Saudi Press Agency',
  country: 'SA',
  names: ['Saudi Press Agency', 'سعودی پریس ایجنسی', 'सऊदी प्रेस एजेंसी', 'সৌদি প্রেস এজেন্সি'],
  shortNames: ['SPA', 'ایس پی اے', 'एसपीए'],
  signoff: null,
} satisfies Agency;
