import type { Publisher } from '../types.js';

export default {
  id: 'ndtv-hindi',
  name: 'NDTV इंडिया',
  languages: ['hi'],
  names: ['NDTV Hindi', 'NDTV India', 'NDTV इंडिया', 'NDTV खबर', 'NDTVKhabar', 'एनडीटीवी', 'एनडीटीवी इंडिया'],
  domains: ['khabar.ndtv.com', 'ndtv.in'],
  disclaimers: [
    {
      opens: 'हेडलाइन के अलावा, इस खबर को एनडीटीवी टीम ने',
      closes: 'प्रकाशित की गई है',
      edited: false,
      headlineEdited: true,
    },
    {
      opens: 'इस खबर को एनडीटीवी टीम ने संपादित नहीं किया है',
      closes: 'प्रकाशित की गई है',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
