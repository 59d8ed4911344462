import type { Publisher } from '../types.js';

export default {
  id: 'onlinekhabar',
  name: 'अनलाइनखबर',
  languages: ['en', 'ne'],
  names: ['Onlinekhabar', 'अनलाइन खबर', 'अनलाइनखबर'],
  domains: ['onlinekhabar.com'],
} satisfies Publisher;
