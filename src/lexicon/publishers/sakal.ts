import type { Publisher } from '../types.js';

export default {
  id: 'sakal',
  name: 'सकाळ',
  languages: ['mr'],
  names: ['Sakal Times', 'eSakal', 'सकाळ डिजिटल टीम', 'सकाळ वृत्तसेवा'],
  domains: ['esakal.com'],
} satisfies Publisher;
