import type { Publisher } from '../types.js';

export default {
  id: 'oneindia',
  name: 'Oneindia',
  languages: ['bn', 'en', 'gu', 'hi', 'kn', 'ml', 'or', 'ta', 'te'],
  names: [
    'OneIndia',
    'Oneindia Hindi',
    'Oneindia Tamil',
    'वनइंडिया',
    'वनइंडिया हिंदी',
    'વનઇન્ડિયા',
    'ஒன்இந்தியா',
    'ஒன்இந்தியா தமிழ்',
    'వన్ ఇండియా తెలుగు',
    'వన్ఇండియా',
    'ಒನ್ ಇಂಡಿಯಾ ಕನ್ನಡ',
    'ಒನ್ಇಂಡಿಯಾ',
    'വൺഇന്ത്യ',
  ],
  domains: ['oneindia.com', 'oneindia.in'],
} satisfies Publisher;
