import type { Agency } from '../types.js';

export default {
  id: 'hina',
  name: 'HINA',
  country: 'HR',
  names: ['Croatian News Agency', 'Hrvatska izvještajna novinska agencija'],
  shortNames: ['HINA'],
  signoff: null,
} satisfies Agency;
