import type { Publisher } from '../types.js';

export default {
  id: 'indian-express',
  name: 'The Indian Express',
  languages: ['en'],
  names: ['IE Online Media Services', 'Indian Express', 'The Indian Express'],
  domains: ['indianexpress.com'],
  pageWords: ['Express Global Desk', 'Express Web Desk', 'UPSC Essentials'],
} satisfies Publisher;
