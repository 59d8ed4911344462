import type { Agency } from '../types.js';

export default {
  id: '360info',
  name: '360info',
  country: 'AU',
  names: ['360 इन्फो', '360info', '360info.org', '360इन्फो'],
  shortNames: [],
  signoff: 'names',
} satisfies Agency;
