import type { Publisher } from '../types.js';

export default {
  id: 'media-one',
  name: 'MediaOne',
  languages: ['ml'],
  names: ['MediaOne TV', 'മീഡിയവൺ'],
  domains: ['mediaoneonline.com'],
} satisfies Publisher;
