import type { Publisher } from '../types.js';

export default {
  id: 'munsif',
  name: 'منصف',
  languages: ['en', 'ur'],
  names: ['Munsif Daily', 'Munsif News', 'Munsif Web Desk', 'روزنامہ منصف', 'منصف نیوز بیورو', 'منصف ویب ڈیسک'],
  domains: ['munsifdaily.com'],
} satisfies Publisher;
