import type { Publisher } from '../types.js';

export default {
  id: 'daily-thanthi',
  name: 'தினத்தந்தி',
  languages: ['ta'],
  names: ['Daily Thanthi', 'Dailythanthi', 'Thanthi TV', 'தந்தி டிவி', 'தினத்தந்தி'],
  domains: ['dailythanthi.com', 'thanthitv.com'],
} satisfies Publisher;
