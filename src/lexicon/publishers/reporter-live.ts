import type { Publisher } from '../types.js';

export default {
  id: 'reporter-live',
  name: 'Reporter Live',
  languages: ['ml'],
  names: ['Reporter Live', 'റിപ്പോർട്ടർ ലൈവ്'],
  domains: ['reporterlive.com'],
} satisfies Publisher;
