import type { Publisher } from '../types.js';

export default {
  id: 'i-am-gujarat',
  name: 'I am Gujarat',
  languages: ['gu'],
  names: ['I am Gujarat', 'iamgujarat', 'આઈ એમ ગુજરાત'],
  domains: ['iamgujarat.com'],
} satisfies Publisher;
