import type { Publisher } from '../types.js';

export default {
  id: 'v6-velugu',
  name: 'V6 Velugu',
  languages: ['te'],
  names: ['V6 Velugu', 'వీ6 వెలుగు'],
  domains: ['v6velugu.com'],
} satisfies Publisher;
