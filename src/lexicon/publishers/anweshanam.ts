import type { Publisher } from '../types.js';

export default {
  id: 'anweshanam',
  name: 'അന്വേഷണം',
  languages: ['ml'],
  names: ['Anweshanam', 'അന്വേഷണം.കോം'],
  domains: ['anweshanam.com'],
} satisfies Publisher;
