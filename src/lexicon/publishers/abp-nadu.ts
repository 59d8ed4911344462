import type { Publisher } from '../types.js';

export default {
  id: 'abp-nadu',
  name: 'ABP நாடு',
  languages: ['ta'],
  names: ['ABP Nadu', 'ABP நாடு', 'ஏபிபி நாடு'],
  domains: ['tamil.abplive.com'],
} satisfies Publisher;
