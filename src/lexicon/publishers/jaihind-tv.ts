import type { Publisher } from '../types.js';

export default {
  id: 'jaihind-tv',
  name: 'Jaihind TV',
  languages: ['ml'],
  names: ['Jaihind TV', 'Jaihind Webdesk', 'ജയ്ഹിന്ദ് ടിവി'],
  domains: ['jaihindtv.in'],
} satisfies Publisher;
