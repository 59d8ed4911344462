import type { Publisher } from '../types.js';

export default {
  id: 'rashtriya-sahara',
  name: 'राष्ट्रीय सहारा',
  languages: ['hi'],
  names: ['Rashtriya Sahara', 'Samay Live', 'राष्ट्रीय सहारा', 'समय लाइव', 'सहारा न्यूज ब्यूरो'],
  domains: ['rashtriyasahara.com', 'samaylive.com'],
} satisfies Publisher;
