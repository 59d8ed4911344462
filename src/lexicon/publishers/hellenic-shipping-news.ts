import type { Publisher } from '../types.js';

export default {
  id: 'hellenic-shipping-news',
  name: 'Hellenic Shipping News',
  languages: ['en'],
  names: ['Hellenic Shipping News', 'Hellenic Shipping News Worldwide'],
  domains: ['hellenicshippingnews.com'],
} satisfies Publisher;
