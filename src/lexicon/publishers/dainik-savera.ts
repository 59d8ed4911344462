import type { Publisher } from '../types.js';

export default {
  id: 'dainik-savera',
  name: 'Dainik Savera',
  languages: ['hi', 'pa'],
  names: ['Dainik Savera', 'दैनिक सवेरा', 'ਦੈਨਿਕ ਸਵੇਰਾ'],
  domains: ['dainiksaveratimes.com'],
} satisfies Publisher;
