import type { Publisher } from '../types.js';

export default {
  id: 'dd-news',
  name: 'DD News',
  languages: ['en', 'hi'],
  names: ['DD India', 'DD News', 'डीडी न्यूज'],
  domains: ['ddnews.gov.in', 'ddnews.nic.in'],
} satisfies Publisher;
