import type { Publisher } from '../types.js';

export default {
  id: 'lokmat-hindi',
  name: 'लोकमत हिन्दी',
  languages: ['hi'],
  names: [
    'Lokmat Hindi',
    'Lokmat News Hindi',
    'Lokmatnews',
    'लोकमत न्यूज हिन्दी',
    'लोकमत समाचार',
    'लोकमत समाचार ब्यूरो',
    'लोकमत हिन्दी',
  ],
  domains: ['lokmatnews.in'],
  pageWords: ['यूट्यूब चैनल यहाँ इब करें'],
  disclaimers: [
    {
      opens: 'Disclaimer: लोकमत हिन्दी ने इस ख़बर को संपादित नहीं किया है',
      closes: 'की फीड से प्रकाशित की गयी है',
      edited: false,
      headlineEdited: null,
    },
    {
      opens: 'Disclaimer: लोकमत हिन्दी ने इस ख़बर को संपादित नहीं किया है',
      closes: 'की फीड से प्रकाशित की गई है',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
