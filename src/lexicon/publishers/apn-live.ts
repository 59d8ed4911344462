import type { Publisher } from '../types.js';

export default {
  id: 'apn-live',
  name: 'APN Live',
  languages: ['en', 'hi'],
  names: ['APN Live', 'APN News', 'एपीएन न्यूज', 'एपीएन लाइव'],
  domains: ['apnlive.com', 'hindi.apnlive.com'],
} satisfies Publisher;
