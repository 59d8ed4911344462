import type { Publisher } from '../types.js';

export default {
  id: 'prabhat-khabar',
  name: 'प्रभात खबर',
  languages: ['hi'],
  names: ['Prabhat Khabar', 'प्रभात खबर', 'प्रभात खबर डिजिटल', 'प्रभात खबर ब्यूरो'],
  domains: ['prabhatkhabar.com'],
  pageWords: ['Prabhat Khabar App', 'Prabhat Khabar Digital Desk', 'Prabhat Khabar News Desk'],
} satisfies Publisher;
