import type { Publisher } from '../types.js';

export default {
  id: 'ptc-news',
  name: 'PTC News',
  languages: ['en', 'pa'],
  names: ['PTC NEWS Desk', 'PTC News', 'ਪੀਟੀਸੀ ਨਿਊਜ਼'],
  domains: ['ptcnews.tv'],
} satisfies Publisher;
