import type { Publisher } from '../types.js';

// `Mid-day` alone is a meal at school.
export default {
  id: 'mid-day',
  name: 'Mid-day',
  languages: ['en'],
  names: ['Mid-day Infomedia', 'Mid-day Online', 'Mid-day management', 'mid-day online correspondent', 'mid-day staff'],
  domains: ['mid-day.com'],
  pageWords: ['Mid-Day is now on Telegram'],
  disclaimers: [
    {
      opens: 'This story has been sourced from a third party syndicated feed',
      closes: 'for any reason whatsoever',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
