import type { Publisher } from '../types.js';

export default {
  id: 'prameya',
  name: 'Prameya News',
  languages: ['or'],
  names: ['Prameya News', 'Prameya News7', 'ପ୍ରମେୟ'],
  domains: ['prameyanews.com', 'prameyanews7.com'],
} satisfies Publisher;
