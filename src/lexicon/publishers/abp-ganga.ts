import type { Publisher } from '../types.js';

export default {
  id: 'abp-ganga',
  name: 'ABP Ganga',
  languages: ['hi'],
  names: ['ABP Ganga', 'एबीपी गंगा'],
  domains: [],
} satisfies Publisher;
