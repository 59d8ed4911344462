import type { Agency } from '../types.js';

export default {
  id: 'efe',
  name: 'EFE',
  country: 'ES',
  names: ['Agencia EFE', 'EFE News Agency', 'इफे', 'ईएफई', 'एफे', 'ইএফই'],
  shortNames: ['EFE'],
  signoff: null,
} satisfies Agency;
