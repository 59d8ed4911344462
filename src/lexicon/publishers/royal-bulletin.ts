import type { Publisher } from '../types.js';

export default {
  id: 'royal-bulletin',
  name: 'Royal Bulletin',
  languages: ['hi'],
  names: ['Royal Bulletin', 'रॉयल बुलेटिन'],
  domains: ['royalbulletin.com'],
} satisfies Publisher;
