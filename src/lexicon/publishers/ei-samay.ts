import type { Publisher } from '../types.js';

// `এই সময়` alone is `at this time`.
export default {
  id: 'ei-samay',
  name: 'এই সময়',
  languages: ['bn'],
  names: ['Ei Samay', 'Eisamay', 'এই সময় অনলাইন', 'এই সময় ডিজিটাল', 'এই সময় ডিজিটাল ডেস্ক'],
  domains: ['eisamay.com', 'eisamay.indiatimes.com'],
} satisfies Publisher;
