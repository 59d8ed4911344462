import type { Agency } from '../types.js';

export default {
  id: 'newsis',
  name: 'Newsis',
  country: 'KR',
  names: ['Newsis'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
