import type { Publisher } from '../types.js';

export default {
  id: 'abp-ananda',
  name: 'ABP আনন্দ',
  languages: ['bn'],
  names: ['ABP Ananda', 'ABP আনন্দ', 'এবিপি আনন্দ'],
  domains: ['bengali.abplive.com'],
} satisfies Publisher;
