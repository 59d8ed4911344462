import type { Publisher } from '../types.js';

// `સંદેશ` alone is any message.
export default {
  id: 'sandesh',
  name: 'સંદેશ',
  languages: ['gu'],
  names: ['Gujarati Sandesh', 'Sandesh News', 'સંદેશ ન્યૂઝ'],
  domains: ['sandesh.com'],
} satisfies Publisher;
