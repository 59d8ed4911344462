import type { Publisher } from '../types.js';

// `कान्तिपुर` alone is a name of Kathmandu.
export default {
  id: 'ekantipur',
  name: 'कान्तिपुर',
  languages: ['ne'],
  names: ['ekantipur', 'इकान्तिपुर', 'कान्तिपुर दैनिक', 'कान्तिपुर पब्लिकेशन्स', 'कान्तिपुर संवाददाता'],
  domains: ['ekantipur.com'],
} satisfies Publisher;
