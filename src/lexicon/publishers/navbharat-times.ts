import type { Publisher } from '../types.js';

export default {
  id: 'navbharat-times',
  name: 'नवभारत टाइम्स',
  languages: ['hi'],
  names: [
    'NBT ऑनलाइन',
    'Navbharat Times',
    'नवभारत टाइम्स',
    'नवभारत टाइम्स ऑनलाइन',
    'नवभारत टाइम्स.कॉम',
    'नवभारतटाइम्स',
    'नवभारतटाइम्स.कॉम',
  ],
  domains: ['navbharattimes.com', 'navbharattimes.indiatimes.com'],
  pageWords: ['NBT न्यूज'],
} satisfies Publisher;
