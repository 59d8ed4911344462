import type { Publisher } from '../types.js';

export default {
  id: 'maalaimalar',
  name: 'Maalai Malar',
  languages: ['ta'],
  names: ['Maalai Malar', 'Maalaimalar', 'மாலை மலர்', 'மாலைமலர்'],
  domains: ['maalaimalar.com'],
} satisfies Publisher;
