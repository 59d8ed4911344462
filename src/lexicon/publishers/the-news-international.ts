import type { Publisher } from '../types.js';

export default {
  id: 'the-news-international',
  name: 'The News International',
  languages: ['en'],
  names: ['The News International'],
  domains: ['thenews.com.pk'],
} satisfies Publisher;
