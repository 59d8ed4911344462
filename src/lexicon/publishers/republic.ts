import type { Publisher } from '../types.js';

export default {
  id: 'republic',
  name: 'Republic',
  languages: ['en', 'hi'],
  names: [
    'Republic Bharat',
    'Republic Media Network',
    'Republic TV',
    'Republic World',
    'RepublicWorld',
    'रिपब्लिक भारत',
    'रिपब्लिक वर्ल्ड',
  ],
  domains: ['republicbharat.com', 'republicworld.com'],
  pageWords: ['R. Bharat', 'Republic TV Digital'],
  disclaimers: [
    {
      opens: 'Disclaimer: This story is auto-generated from a syndicated feed',
      closes: 'reworked by www.republicworld.com',
      edited: false,
      headlineEdited: true,
    },
  ],
} satisfies Publisher;
