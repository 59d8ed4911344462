import type { Publisher } from '../types.js';

export default {
  id: 'mana-telangana',
  name: 'Mana Telangana',
  languages: ['te'],
  names: ['Mana Telangana', 'మన తెలంగాణ'],
  domains: ['manatelangana.news'],
} satisfies Publisher;
