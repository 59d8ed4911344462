import type { Publisher } from '../types.js';

export default {
  id: 'ht-bangla',
  name: 'Hindustan Times Bangla',
  languages: ['bn'],
  names: ['HT Bangla', 'Hindustan Times Bangla', 'হিন্দুস্তান টাইমস বাংলা'],
  domains: ['bangla.hindustantimes.com'],
} satisfies Publisher;
