import type { Publisher } from '../types.js';

export default {
  id: 'vikatan',
  name: 'விகடன்',
  languages: ['ta'],
  names: ['Vikatan', 'ஆனந்த விகடன்', 'விகடன் டீம்'],
  domains: ['vikatan.com'],
} satisfies Publisher;
