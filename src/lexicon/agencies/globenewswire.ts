import type { Agency } from '../types.js';

export default {
  id: 'globenewswire',
  name: 'GlobeNewswire',
  country: 'US',
  names: ['GLOBE NEWSWIRE', 'GlobeNewswire'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
