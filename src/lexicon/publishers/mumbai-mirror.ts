import type { Publisher } from '../types.js';

export default {
  id: 'mumbai-mirror',
  name: 'Mumbai Mirror',
  languages: ['en'],
  names: ['Ahmedabad Mirror', 'Bangalore Mirror', 'Mumbai Mirror', 'Pune Mirror'],
  domains: ['ahmedabadmirror.com', 'bangaloremirror.indiatimes.com', 'mumbaimirror.indiatimes.com', 'punemirror.com'],
} satisfies Publisher;
