import type { Publisher } from '../types.js';

export default {
  id: 'eenadu',
  name: 'ఈనాడు',
  languages: ['te'],
  names: ['Eenadu', 'ఈనాడు', 'ఈనాడు డిజిటల్'],
  domains: ['eenadu.net'],
} satisfies Publisher;
