import type { Agency } from '../types.js';

export default {
  id: 'ctk',
  name: 'Czech News Agency',
  country: 'CZ',
  names: ['Ceska tiskova kancelar', 'Czech News Agency', 'Česká tisková kancelář', 'चेक न्यूज एजेंसी'],
  shortNames: ['CTK', 'ČTK'],
  signoff: null,
} satisfies Agency;
