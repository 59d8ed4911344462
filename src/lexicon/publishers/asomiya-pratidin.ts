import type { Publisher } from '../types.js';

export default {
  id: 'asomiya-pratidin',
  name: 'অসমীয়া প্ৰতিদিন',
  languages: ['as'],
  names: ['Asomiya Pratidin', 'Pratidin Time', 'অসমীয়া প্ৰতিদিন', 'প্ৰতিদিন টাইম'],
  domains: ['asomiyapratidin.in', 'pratidintime.com'],
} satisfies Publisher;
