import type { Publisher } from '../types.js';

export default {
  id: 'quint-hindi',
  name: 'क्विंट हिंदी',
  languages: ['hi'],
  names: ['Quint Hindi', 'The Quint Hindi', 'क्विंट हिंदी', 'द क्विंट', 'द क्विंट हिंदी'],
  domains: ['hindi.thequint.com'],
} satisfies Publisher;
