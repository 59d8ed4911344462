import type { Publisher } from '../types.js';

export default {
  id: 'abp-asmita',
  name: 'ABP અસ્મિતા',
  languages: ['gu'],
  names: ['ABP Asmita', 'ABP અસ્મિતા', 'એબીપી અસ્મિતા'],
  domains: ['gujarati.abplive.com'],
} satisfies Publisher;
