import type { Publisher } from '../types.js';

export default {
  id: 'news18-punjabi',
  name: 'ਨਿਊਜ਼18 ਪੰਜਾਬੀ',
  languages: ['pa'],
  names: ['News18 Punjab', 'News18 Punjabi', 'News18 ਪੰਜਾਬੀ', 'ਨਿਊਜ਼18 ਪੰਜਾਬ'],
  domains: ['punjab.news18.com'],
} satisfies Publisher;
