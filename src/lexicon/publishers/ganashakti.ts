import type { Publisher } from '../types.js';

export default {
  id: 'ganashakti',
  name: 'গণশক্তি',
  languages: ['bn'],
  names: ['Ganashakti', 'গণশক্তি'],
  domains: ['ganashakti.co.in', 'ganashakti.com'],
} satisfies Publisher;
