import type { Publisher } from '../types.js';

export default {
  id: 'sangbad-pratidin',
  name: 'সংবাদ প্রতিদিন',
  languages: ['bn'],
  names: ['Sangbad Pratidin', 'সংবাদ প্রতিদিন', 'সংবাদ প্রতিদিন ডিজিটাল ডেস্ক'],
  domains: ['sangbadpratidin.in'],
} satisfies Publisher;
