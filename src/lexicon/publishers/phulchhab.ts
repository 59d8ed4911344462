import type { Publisher } from '../types.js';

export default {
  id: 'phulchhab',
  name: 'Phulchhab',
  languages: ['gu'],
  names: ['Phulchhab', 'ફૂલછાબ'],
  domains: ['phulchhab.com'],
} satisfies Publisher;
