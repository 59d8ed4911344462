import type { Publisher } from '../types.js';

export default {
  id: 'news18-marathi',
  name: 'न्यूज़18 मराठी',
  languages: ['mr'],
  names: ['News18 Lokmat', 'News18 Marathi', 'News18 मराठी', 'News18 लोकमत', 'न्यूज18 मराठी', 'न्यूज18 लोकमत'],
  domains: ['lokmat.news18.com', 'marathi.news18.com', 'news18marathi.com'],
} satisfies Publisher;
