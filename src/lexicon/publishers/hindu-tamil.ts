import type { Publisher } from '../types.js';

export default {
  id: 'hindu-tamil',
  name: 'இந்து தமிழ் திசை',
  languages: ['ta'],
  names: ['Hindu Tamil', 'Hindu Tamil Thisai', 'இந்து தமிழ்', 'இந்து தமிழ் திசை'],
  domains: ['hindutamil.in'],
} satisfies Publisher;
