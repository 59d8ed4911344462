import type { Agency } from '../types.js';

export default {
  id: 'agencia-brasil',
  name: 'Agência Brasil',
  country: 'BR',
  names: ['Agencia Brasil', 'Agência Brasil', 'एजेंसिया ब्रासील'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
