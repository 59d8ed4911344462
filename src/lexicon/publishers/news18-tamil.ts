import type { Publisher } from '../types.js';

export default {
  id: 'news18-tamil',
  name: 'நியூஸ்18 தமிழ்நாடு',
  languages: ['ta'],
  names: ['News18 Tamil', 'News18 Tamil Nadu', 'News18 தமிழ்', 'நியூஸ்18 தமிழ்', 'நியூஸ்18 தமிழ்நாடு'],
  domains: ['tamil.news18.com'],
} satisfies Publisher;
