import type { Publisher } from '../types.js';

export default {
  id: 'news18-gujarati',
  name: 'ન્યૂઝ18 ગુજરાતી',
  languages: ['gu'],
  names: ['News18 Gujarati', 'News18 ગુજરાતી', 'ન્યૂઝ18 ગુજરાતી'],
  domains: ['gujarati.news18.com'],
} satisfies Publisher;
