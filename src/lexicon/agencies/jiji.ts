import type { Agency } from '../types.js';

export default {
  id: 'jiji',
  name: 'Jiji Press',
  country: 'JP',
  names: ['Jiji Press', 'جی جی پریس', 'जिजी प्रेस', 'जीजी प्रेस'],
  shortNames: ['Jiji'],
  signoff: null,
} satisfies Agency;
