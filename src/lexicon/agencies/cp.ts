import type { Agency } from '../types.js';

export default {
  id: 'cp',
  name: 'The Canadian Press',
  country: 'CA',
  names: ['Canadian Press', 'La Presse Canadienne', 'The Canadian Press', 'कनाडियन प्रेस', 'कैनेडियन प्रेस'],
  shortNames: ['CP'],
  signoff: null,
} satisfies Agency;
