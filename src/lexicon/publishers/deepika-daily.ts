import type { Publisher } from '../types.js';

export default {
  id: 'deepika-daily',
  name: 'Deepika',
  languages: ['ml'],
  names: ['Deepika Daily', 'ദീപിക ദിനപത്രം'],
  domains: ['deepika.com'],
} satisfies Publisher;
