import type { Publisher } from '../types.js';

// `National Herald` alone is a court case.
export default {
  id: 'national-herald',
  name: 'National Herald',
  languages: ['en'],
  names: ['NH Digital', 'NH Political Bureau', 'NH Web Desk', 'National Herald India'],
  domains: ['nationalheraldindia.com'],
} satisfies Publisher;
