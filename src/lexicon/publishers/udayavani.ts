import type { Publisher } from '../types.js';

export default {
  id: 'udayavani',
  name: 'ಉದಯವಾಣಿ',
  languages: ['kn'],
  names: ['Udayavani', 'ಉದಯವಾಣಿ'],
  domains: ['udayavani.com'],
} satisfies Publisher;
