import type { Publisher } from '../types.js';

export default {
  id: 'abp-majha',
  name: 'ABP माझा',
  languages: ['mr'],
  names: ['ABP Majha', 'ABP माझा', 'एबीपी माझा'],
  domains: ['marathi.abplive.com'],
} satisfies Publisher;
