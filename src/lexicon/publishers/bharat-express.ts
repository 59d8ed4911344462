import type { Publisher } from '../types.js';

export default {
  id: 'bharat-express',
  name: 'Bharat Express',
  languages: ['en', 'hi'],
  names: ['Bharat Express', 'भारत एक्सप्रेस'],
  domains: ['bharatexpress.com'],
} satisfies Publisher;
