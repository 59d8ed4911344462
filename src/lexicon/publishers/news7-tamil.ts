import type { Publisher } from '../types.js';

export default {
  id: 'news7-tamil',
  name: 'News7 Tamil',
  languages: ['ta'],
  names: ['News7 Tamil', 'நியூஸ் 7 தமிழ்', 'நியூஸ்7 தமிழ்'],
  domains: ['news7tamil.live'],
} satisfies Publisher;
