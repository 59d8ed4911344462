import type { Publisher } from '../types.js';

export default {
  id: 'news18-hindi',
  name: 'न्यूज़18 हिंदी',
  languages: ['hi'],
  names: ['News18 Hindi', 'News18 India', 'News18 हिंदी', 'News18Hindi', 'न्यूज18', 'न्यूज18 इंडिया', 'न्यूज18 हिंदी'],
  domains: ['hindi.news18.com'],
  disclaimers: [
    {
      opens: 'Disclaimer: यह खबर सीधे सिंडीकेट फीड से पब्लिश हुई है',
      closes: 'टीम ने संपादित नहीं किया है',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
