import type { Agency } from '../types.js';

export default {
  id: 'rttnews',
  name: 'RTTNews',
  country: 'US',
  names: ['RTT News', 'RTTNews'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
