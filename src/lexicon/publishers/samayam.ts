import type { Publisher } from '../types.js';

export default {
  id: 'samayam',
  name: 'சமயம்',
  languages: ['ml', 'ta', 'te'],
  names: ['Samayam Malayalam', 'Samayam Tamil', 'Samayam Telugu', 'சமயம் தமிழ்', 'సమయం తెలుగు', 'സമയം മലയാളം'],
  domains: ['malayalam.samayam.com', 'samayam.com', 'tamil.samayam.com', 'telugu.samayam.com'],
} satisfies Publisher;
