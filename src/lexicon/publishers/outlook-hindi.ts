import type { Publisher } from '../types.js';

export default {
  id: 'outlook-hindi',
  name: 'आउटलुक हिंदी',
  languages: ['hi'],
  names: ['Outlook Hindi', 'आउटलुक टीम', 'आउटलुक हिंदी'],
  domains: ['outlookhindi.com'],
} satisfies Publisher;
