import type { Publisher } from '../types.js';

export default {
  id: 'namasthe-telangana',
  name: 'నమస్తే తెలంగాణ',
  languages: ['te'],
  names: ['Namasthe Telangana', 'నమస్తే తెలంగాణ'],
  domains: ['ntnews.com'],
} satisfies Publisher;
