import type { Agency } from '../types.js';

export default {
  id: 'pr-newswire',
  name: 'PR Newswire',
  country: 'US',
  names: ['PR Newswire', 'PRNewswire', 'PRNewswire-AsiaNet'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
