import type { Agency } from '../types.js';

export default {
  id: 'ppi',
  name: 'Pakistan Press International',
  country: 'PK',
  names: ['Pakistan Press International', 'پاکستان پریس انٹرنیشنل'],
  shortNames: ['PPI', 'پی پی آئی'],
  signoff: null,
} satisfies Agency;
