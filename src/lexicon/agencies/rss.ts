import type { Agency } from '../types.js';

// `RSS` is left out: in India it is the Sangh, and a feed’s button on a page.
export default {
  id: 'rss',
  name: 'Rastriya Samachar Samiti',
  country: 'NP',
  names: ['Rashtriya Samachar Samiti', 'Rastriya Samachar Samiti', 'राष्ट्रिय समाचार समिति', 'राष्ट्रीय समाचार समिति'],
  shortNames: ['रासस'],
  signoff: null,
} satisfies Agency;
