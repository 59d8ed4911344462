import type { Publisher } from '../types.js';

export default {
  id: 'western-times',
  name: 'Western Times',
  languages: ['en', 'gu'],
  names: ['The Western Times', 'Western Times', 'વેસ્ટર્ન ટાઇમ્સ', 'વેસ્ટર્ન ટાઈમ્સ'],
  domains: ['westerntimesnews.com'],
} satisfies Publisher;
