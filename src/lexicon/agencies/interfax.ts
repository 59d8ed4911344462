import type { Agency } from '../types.js';

export default {
  id: 'interfax',
  name: 'Interfax',
  country: 'RU',
  names: [
    'Interfax',
    'Interfax News Agency',
    'Interfax-Ukraine',
    'Интерфакс',
    'انٹرفیکس',
    'इंटरफेक्स',
    'इंटरफैक्स',
    'ইন্টারফ্যাক্স',
  ],
  shortNames: [],
  signoff: null,
} satisfies Agency;
