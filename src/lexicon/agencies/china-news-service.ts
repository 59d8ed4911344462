import type { Agency } from '../types.js';

export default {
  id: 'china-news-service',
  name: 'China News Service',
  country: 'CN',
  names: ['China News Service', 'चाइना न्यूज सर्विस', 'चीन समाचार सेवा'],
  shortNames: ['ECNS'],
  signoff: null,
} satisfies Agency;
