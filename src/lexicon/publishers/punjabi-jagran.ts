import type { Publisher } from '../types.js';

export default {
  id: 'punjabi-jagran',
  name: 'ਪੰਜਾਬੀ ਜਾਗਰਣ',
  languages: ['pa'],
  names: ['Punjabi Jagran', 'ਪੰਜਾਬੀ ਜਾਗਰਣ', 'ਪੰਜਾਬੀ ਜਾਗਰਨ'],
  domains: ['punjabijagran.com'],
} satisfies Publisher;
