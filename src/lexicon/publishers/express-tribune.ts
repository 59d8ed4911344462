import type { Publisher } from '../types.js';

export default {
  id: 'express-tribune',
  name: 'The Express Tribune',
  languages: ['en'],
  names: ['The Express Tribune'],
  domains: ['tribune.com.pk'],
} satisfies Publisher;
