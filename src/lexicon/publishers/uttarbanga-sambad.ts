import type { Publisher } from '../types.js';

export default {
  id: 'uttarbanga-sambad',
  name: 'Uttarbanga Sambad',
  languages: ['bn'],
  names: ['Uttarbanga Sambad', 'উত্তরবঙ্গ সংবাদ'],
  domains: ['uttarbangasambad.com'],
} satisfies Publisher;
