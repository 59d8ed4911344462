import type { Publisher } from '../types.js';

export default {
  id: 'zee-business',
  name: 'Zee Business',
  languages: ['en', 'hi'],
  names: ['Zee Biz', 'Zee Business', 'ज़ी बिज़नेस'],
  domains: ['zeebiz.com'],
  pageWords: ['ZeeBiz WebTeam', 'ज़ीबिज़ वेब टीम'],
} satisfies Publisher;
