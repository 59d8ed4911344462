import type { Agency } from '../types.js';

export default {
  id: 'automated-insights',
  name: 'Automated Insights',
  country: 'US',
  names: ['Automated Insights'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
