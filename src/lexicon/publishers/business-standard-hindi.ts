import type { Publisher } from '../types.js';

export default {
  id: 'business-standard-hindi',
  name: 'बिज़नेस स्टैंडर्ड',
  languages: ['hi'],
  names: ['बिज़नेस स्टैंडर्ड', 'बीएस वेब टीम', 'बीएस संवाददाता'],
  domains: ['hindi.business-standard.com'],
} satisfies Publisher;
