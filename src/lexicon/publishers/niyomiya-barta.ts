import type { Publisher } from '../types.js';

export default {
  id: 'niyomiya-barta',
  name: 'Niyomiya Barta',
  languages: ['as'],
  names: ['Niyomiya Barta', 'নিয়মীয়া বাৰ্তা'],
  domains: ['niyomiyabarta.com'],
} satisfies Publisher;
