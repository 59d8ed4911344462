import type { Publisher } from '../types.js';

export default {
  id: 'daily-excelsior',
  name: 'Daily Excelsior',
  languages: ['en'],
  names: ['Daily Excelsior', 'Excelsior Correspondent', 'Excelsior Sports Correspondent'],
  domains: ['dailyexcelsior.com'],
} satisfies Publisher;
