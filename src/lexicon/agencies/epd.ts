import type { Agency } from '../types.js';

export default {
  id: 'epd',
  name: 'Evangelischer Pressedienst',
  country: 'DE',
  names: ['Evangelischer Pressedienst'],
  shortNames: ['epd'],
  signoff: null,
} satisfies Agency;
