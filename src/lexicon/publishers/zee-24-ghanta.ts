import type { Publisher } from '../types.js';

export default {
  id: 'zee-24-ghanta',
  name: 'জি ২৪ ঘণ্টা',
  languages: ['bn'],
  names: ['Zee 24 Ghanta', 'জি ২৪ ঘণ্টা', 'জি ২৪ ঘন্টা'],
  domains: [],
} satisfies Publisher;
