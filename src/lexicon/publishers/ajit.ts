import type { Publisher } from '../types.js';

export default {
  id: 'ajit',
  name: 'ਅਜੀਤ',
  languages: ['pa'],
  names: ['Ajit Jalandhar', 'Daily Ajit', 'ਅਜੀਤ ਸਮਾਚਾਰ', 'ਰੋਜ਼ਾਨਾ ਅਜੀਤ'],
  domains: ['ajitjalandhar.com'],
} satisfies Publisher;
