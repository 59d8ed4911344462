import type { Publisher } from '../types.js';

export default {
  id: 'navgujarat-samay',
  name: 'Navgujarat Samay',
  languages: ['gu'],
  names: ['Navgujarat Samay', 'નવગુજરાત સમય'],
  domains: ['navgujaratsamay.com'],
} satisfies Publisher;
