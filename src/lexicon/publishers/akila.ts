import type { Publisher } from '../types.js';

export default {
  id: 'akila',
  name: 'Akila News',
  languages: ['gu'],
  names: ['Akila News', 'અકિલા ન્યૂઝ'],
  domains: ['akilanews.com'],
} satisfies Publisher;
