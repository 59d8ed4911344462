import type { Publisher } from '../types.js';

export default {
  id: 'abp-sanjha',
  name: 'ABP ਸਾਂਝਾ',
  languages: ['pa'],
  names: ['ABP Sanjha', 'ABP ਸਾਂਝਾ', 'ਏਬੀਪੀ ਸਾਂਝਾ'],
  domains: ['punjabi.abplive.com'],
} satisfies Publisher;
