import type { Publisher } from '../types.js';

export default {
  id: 'mumbai-samachar',
  name: 'Mumbai Samachar',
  languages: ['gu'],
  names: ['Bombay Samachar', 'Mumbai Samachar', 'મુંબઈ સમાચાર'],
  domains: ['bombaysamachar.com'],
} satisfies Publisher;
