import type { Publisher } from '../types.js';

export default {
  id: 'abp-live',
  name: 'ABP Live',
  languages: ['en', 'hi'],
  names: ['ABP Live', 'ABP News', 'ABP News Bureau', 'ABP न्यूज', 'एबीपी न्यूज', 'एबीपी लाइव'],
  domains: ['abplive.com', 'news.abplive.com'],
  disclaimers: [
    {
      opens: 'This story is published as part of the auto-generated',
      closes: 'the headline or the body by ABP Live',
      edited: false,
      headlineEdited: false,
    },
  ],
} satisfies Publisher;
