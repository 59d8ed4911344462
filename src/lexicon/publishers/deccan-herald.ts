import type { Publisher } from '../types.js';

export default {
  id: 'deccan-herald',
  name: 'Deccan Herald',
  languages: ['en'],
  names: ['Deccan Herald'],
  domains: ['deccanherald.com'],
  pageWords: ['Check out DH', 'DH News Service', 'DH Sports Desk', 'DH Web Desk', 'DHNS'],
} satisfies Publisher;
