import type { Publisher } from '../types.js';

export default {
  id: 'dainik-tribune',
  name: 'दैनिक ट्रिब्यून',
  languages: ['hi'],
  names: ['Dainik Tribune', 'दैनिक ट्रिब्यून'],
  domains: ['dainiktribuneonline.com'],
  pageWords: ['ट्रिन्यू', 'ट्रिब्यून न्यूज सर्विस', 'दैनिक ट्रिब्यून वेब टीम'],
} satisfies Publisher;
