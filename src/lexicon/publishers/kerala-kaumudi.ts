import type { Publisher } from '../types.js';

export default {
  id: 'kerala-kaumudi',
  name: 'കേരള കൗമുദി',
  languages: ['en', 'ml'],
  names: ['Kerala Kaumudi', 'Keralakaumudi', 'കേരള കൗമുദി', 'കേരളകൗമുദി', 'കൗമുദി ഓൺലൈൻ'],
  domains: ['keralakaumudi.com'],
} satisfies Publisher;
