import type { Publisher } from '../types.js';

export default {
  id: 'vtv-gujarati',
  name: 'VTV Gujarati',
  languages: ['gu'],
  names: ['VTV Gujarati', 'વીટીવી ગુજરાતી'],
  domains: ['vtvgujarati.com'],
} satisfies Publisher;
