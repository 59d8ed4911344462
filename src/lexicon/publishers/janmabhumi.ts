import type { Publisher } from '../types.js';

export default {
  id: 'janmabhumi',
  name: 'Janmabhumi',
  languages: ['ml'],
  names: ['Janmabhumi', 'ജന്മഭൂമി'],
  domains: ['janmabhumi.in'],
} satisfies Publisher;
