import type { Publisher } from '../types.js';

export default {
  id: 'divya-himachal',
  name: 'Divya Himachal',
  languages: ['hi'],
  names: ['Divya Himachal', 'दिव्य हिमाचल'],
  domains: ['divyahimachal.com'],
} satisfies Publisher;
