import type { Publisher } from '../types.js';

export default {
  id: 'tv9-bangla',
  name: 'TV9 Bangla',
  languages: ['bn'],
  names: ['TV9 Bangla', 'টিভিনাইন বাংলা', 'টিভি৯ বাংলা'],
  domains: ['tv9bangla.com'],
} satisfies Publisher;
