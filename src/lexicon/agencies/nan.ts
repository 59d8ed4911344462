import type { Agency } from '../types.js';

export default {
  id: 'nan',
  name: 'News Agency of Nigeria',
  country: 'NG',
  names: ['News Agency of Nigeria', 'न्यूज एजेंसी ऑफ नाइजीरिया'],
  shortNames: ['NAN'],
  signoff: null,
} satisfies Agency;
