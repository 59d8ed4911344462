import type { Publisher } from '../types.js';

export default {
  id: 'cnbc-awaaz',
  name: 'CNBC आवाज़',
  languages: ['hi'],
  names: ['CNBC Awaaz', 'CNBC आवाज़', 'सीएनबीसी आवाज़', 'सीएनबीसी-आवाज़'],
  domains: ['hindi.cnbcawaaz.com', 'hindi.cnbctv18.com'],
} satisfies Publisher;
