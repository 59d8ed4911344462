import type { Publisher } from '../types.js';

// `हिन्दुस्तान` alone is the country.
export default {
  id: 'live-hindustan',
  name: 'लाइव हिन्दुस्तान',
  languages: ['hi'],
  names: ['Live Hindustan', 'Livehindustan', 'लाइव हिन्दुस्तान', 'हिन्दुस्तान टीम', 'हिन्दुस्तान ब्यूरो'],
  domains: ['livehindustan.com'],
} satisfies Publisher;
