import type { Publisher } from '../types.js';

export default {
  id: 'gujarat-mirror',
  name: 'Gujarat Mirror',
  languages: ['gu'],
  names: ['Gujarat Mirror', 'ગુજરાત મિરર'],
  domains: ['gujaratmirror.in'],
} satisfies Publisher;
