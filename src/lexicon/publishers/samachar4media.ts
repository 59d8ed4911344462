import type { Publisher } from '../types.js';

export default {
  id: 'samachar4media',
  name: 'समाचार4मीडिया',
  languages: ['hi'],
  names: ['Samachar4media', 'समाचार फोर मीडिया', 'समाचार4मीडिया', 'समाचार4मीडिया ब्यूरो'],
  domains: ['samachar4media.com'],
} satisfies Publisher;
