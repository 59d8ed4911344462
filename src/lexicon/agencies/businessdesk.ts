import type { Agency } from '../types.js';

export default {
  id: 'businessdesk',
  name: 'BusinessDesk',
  country: 'NZ',
  names: ['BusinessDesk'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
