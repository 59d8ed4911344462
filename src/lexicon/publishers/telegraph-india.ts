import type { Publisher } from '../types.js';

// `The Telegraph` alone is the London paper too.
export default {
  id: 'telegraph-india',
  name: 'The Telegraph',
  languages: ['en'],
  names: ['My Kolkata', 'Telegraph India', 'Telegraph Online', 'The Telegraph India', 'The Telegraph Online'],
  domains: ['telegraphindia.com'],
} satisfies Publisher;
