import type { Publisher } from '../types.js';

export default {
  id: 'madhyamam',
  name: 'മാധ്യമം',
  languages: ['ml'],
  names: ['Madhyamam', 'Madhyamam Online', 'മാധ്യമം ഓൺലൈൻ', 'മാധ്യമം ലേഖകൻ'],
  domains: ['madhyamam.com'],
} satisfies Publisher;
