import type { Publisher } from '../types.js';

export default {
  id: 'etv-bharat',
  name: 'ETV Bharat',
  languages: ['as', 'bn', 'en', 'gu', 'hi', 'kn', 'ml', 'mr', 'or', 'pa', 'ta', 'te', 'ur'],
  names: [
    'ETV Bharat',
    'ETV भारत',
    'ETV భారత్',
    'ای ٹی وی بھارت',
    'ईटीवी भारत',
    'ইটিভি ভারত',
    'ঈটিভি ভাৰত',
    'ਈਟੀਵੀ ਭਾਰਤ',
    'ஈடிவி பாரத்',
    'ఈటీవీ భారత్',
    'ಈಟಿವಿ ಭಾರತ್',
  ],
  domains: ['etvbharat.com'],
} satisfies Publisher;
