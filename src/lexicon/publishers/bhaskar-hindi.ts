import type { Publisher } from '../types.js';

export default {
  id: 'bhaskar-hindi',
  name: 'दैनिक भास्कर हिंदी',
  languages: ['hi'],
  names: ['Bhaskar Hindi', 'BhaskarHindi', 'दैनिक भास्कर हिंदी', 'भास्कर हिंदी'],
  domains: ['bhaskarhindi.com'],
  disclaimers: [
    {
      opens: 'डिस्क्लेमरः यह आईएएनएस न्यूज फीड से सीधे पब्लिश हुई खबर है',
      closes: 'न्यूज एजेंसी की ही होगी',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
