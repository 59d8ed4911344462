import type { Publisher } from '../types.js';

export default {
  id: 'punjab-newsline',
  name: 'Punjab Newsline',
  languages: ['en'],
  names: ['Punjab Newsline'],
  domains: ['punjabnewsline.com'],
} satisfies Publisher;
