import type { Publisher } from '../types.js';

export default {
  id: 'statesman',
  name: 'The Statesman',
  languages: ['en'],
  names: ['Statesman News Service', 'Statesman Web', 'The Statesman'],
  domains: ['thestatesman.com'],
} satisfies Publisher;
