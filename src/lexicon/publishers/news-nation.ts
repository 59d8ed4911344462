import type { Publisher } from '../types.js';

export default {
  id: 'news-nation',
  name: 'न्यूज़ नेशन',
  languages: ['en', 'hi'],
  names: [
    'News Nation',
    'News Nation Bureau',
    'News Nation Desk',
    'News State',
    'News State Bureau',
    'न्यूज नेशन',
    'न्यूज नेशन ब्यूरो',
    'न्यूज स्टेट',
  ],
  domains: ['newsnationtv.com', 'newsstate.com'],
} satisfies Publisher;
