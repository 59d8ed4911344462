import type { Agency } from '../types.js';

export default {
  id: 'vna',
  name: 'Vietnam News Agency',
  country: 'VN',
  names: ['Vietnam News Agency', 'वियतनाम न्यूज एजेंसी', 'वियतनाम समाचार एजेंसी'],
  shortNames: ['VNA'],
  signoff: null,
} satisfies Agency;
