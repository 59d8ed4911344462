import type { Agency } from '../types.js';

export default {
  id: 'khaama',
  name: 'Khaama Press',
  country: 'AF',
  names: ['Khaama Press', 'خامہ پریس', 'खामा प्रेस'],
  shortNames: ['Khaama'],
  signoff: null,
} satisfies Agency;
