import type { Publisher } from '../types.js';

export default {
  id: 'afzal-news',
  name: 'अफ़ज़ल न्यूज़',
  languages: ['hi'],
  names: ['Afzal News', 'AfzalNews', 'अफ़ज़ल न्यूज़'],
  domains: [],
} satisfies Publisher;
