import type { Publisher } from '../types.js';

export default {
  id: 'moneycontrol-hindi',
  name: 'मनीकंट्रोल',
  languages: ['hi'],
  names: ['Moneycontrol Hindi', 'मनीकंट्रोल', 'मनीकंट्रोल हिंदी'],
  domains: ['hindi.moneycontrol.com'],
} satisfies Publisher;
