import type { Agency } from '../types.js';

export default {
  id: 'pajhwok',
  name: 'Pajhwok Afghan News',
  country: 'AF',
  names: ['Pajhwok', 'Pajhwok Afghan News', 'پژواک', 'पझवोक', 'पाझवोक'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
