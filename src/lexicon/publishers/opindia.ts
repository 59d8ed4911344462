import type { Publisher } from '../types.js';

export default {
  id: 'opindia',
  name: 'OpIndia',
  languages: ['en', 'hi'],
  names: ['OpIndia', 'ऑपइंडिया'],
  domains: ['hindi.opindia.com', 'opindia.com'],
} satisfies Publisher;
