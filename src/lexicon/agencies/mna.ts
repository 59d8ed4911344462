import type { Agency } from '../types.js';

export default {
  id: 'mna',
  name: 'Myanmar News Agency',
  country: 'MM',
  names: ['Myanmar News Agency', 'म्यांमार न्यूज एजेंसी'],
  shortNames: ['MNA'],
  signoff: null,
} satisfies Agency;
