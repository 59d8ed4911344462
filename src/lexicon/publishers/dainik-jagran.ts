import type { Publisher } from '../types.js';

export default {
  id: 'dainik-jagran',
  name: 'दैनिक जागरण',
  languages: ['hi'],
  names: [
    'Dainik Jagran',
    'Jagran New Media',
    'Jagran Prakashan',
    'जागरण प्रकाशन',
    'जागरण ब्यूरो',
    'जागरण संवाददाता',
    'दैनिक जागरण',
  ],
  domains: ['jagran.com'],
  pageWords: ['Jagran Hindi News', 'Jagran News Network', 'ऑनलाइन डेस्क, जागरण', 'जागरण न्यूज नेटवर्क'],
} satisfies Publisher;
