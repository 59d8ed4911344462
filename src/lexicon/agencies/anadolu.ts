import type { Agency } from '../types.js';

export default {
  id: 'anadolu',
  name: 'Anadolu Agency',
  country: 'TR',
  names: [
    'Anadolu Agency',
    'Anadolu Ajansi',
    'Anadolu Ajansı',
    'Anadolu News Agency',
    'انادولو ایجنسی',
    'اناطولیہ ایجنسی',
    'اناطولیہ نیوز ایجنسی',
    'अनाडोलू एजेंसी',
    'अनातोलिया समाचार एजेंसी',
    'अनादोलु एजेंसी',
    'अनादोलू एजेंसी',
    'আনাদোলু এজেন্সি',
  ],
  shortNames: ['Anadolu', 'انادولو', 'अनाडोलू', 'अनादोलु', 'अनादोलू', 'আনাদোলু'],
  signoff: null,
} satisfies Agency;
