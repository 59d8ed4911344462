import type { Agency } from '../types.js';

export default {
  id: 'dow-jones',
  name: 'Dow Jones Newswires',
  country: 'US',
  names: ['Dow Jones News Wires', 'Dow Jones Newswire', 'Dow Jones Newswires'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
