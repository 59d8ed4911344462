import type { Publisher } from '../types.js';

export default {
  id: 'asianet-news',
  name: 'Asianet News',
  languages: ['bn', 'en', 'hi', 'kn', 'ml', 'mr', 'ta', 'te'],
  names: [
    'Asianet News',
    'Asianet News Hindi',
    'Asianet Newsable',
    'एशियानेट न्यूज',
    'ஏசியாநெட் நியூஸ்',
    'ఏషియానెట్ న్యూస్',
    'ಏಷ್ಯಾನೆಟ್ ಸುವರ್ಣ ನ್ಯೂಸ್',
    'ഏഷ്യാനെറ്റ് ന്യൂസ്',
  ],
  domains: ['asianetnews.com', 'newsable.asianetnews.com'],
} satisfies Publisher;
