import type { Publisher } from '../types.js';

export default {
  id: 'puthiya-thalaimurai',
  name: 'Puthiya Thalaimurai',
  languages: ['ta'],
  names: ['Puthiya Thalaimurai', 'புதிய தலைமுறை'],
  domains: ['puthiyathalaimurai.com'],
} satisfies Publisher;
