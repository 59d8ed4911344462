import type { Publisher } from '../types.js';

export default {
  id: 'hmtv',
  name: 'hmtv',
  languages: ['te'],
  names: ['HMTV Live'],
  domains: ['hmtvlive.com'],
} satisfies Publisher;
