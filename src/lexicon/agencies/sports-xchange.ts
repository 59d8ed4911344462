import type { Agency } from '../types.js';

export default {
  id: 'sports-xchange',
  name: 'The Sports Xchange',
  country: 'US',
  names: ['Sports Xchange', 'The Sports Xchange'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
