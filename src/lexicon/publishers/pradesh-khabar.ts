import type { Publisher } from '../types.js';

export default {
  id: 'pradesh-khabar',
  name: 'प्रदेश खबर',
  languages: ['hi'],
  names: ['Pradesh Khabar', 'PradeshKhabar', 'प्रदेश खबर'],
  domains: ['pradeshkhabar.in'],
} satisfies Publisher;
