import type { Publisher } from '../types.js';

export default {
  id: 'siliconindia',
  name: 'Siliconindia',
  languages: ['en'],
  names: ['SiliconIndia'],
  domains: ['siliconindia.com'],
} satisfies Publisher;
