import type { Publisher } from '../types.js';

export default {
  id: 'anandabazar',
  name: 'আনন্দবাজার পত্রিকা',
  languages: ['bn'],
  names: ['Anandabazar', 'Anandabazar Patrika', 'আনন্দবাজার অনলাইন', 'আনন্দবাজার ডট কম', 'আনন্দবাজার ডিজিটাল', 'আনন্দবাজার পত্রিকা'],
  domains: ['anandabazar.com'],
} satisfies Publisher;
