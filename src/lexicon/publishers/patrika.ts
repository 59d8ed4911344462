import type { Publisher } from '../types.js';

// `पत्रिका` alone is any magazine.
export default {
  id: 'patrika',
  name: 'पत्रिका',
  languages: ['hi'],
  names: [
    'Patrika Desk',
    'Patrika Hindi News',
    'Patrika News',
    'Rajasthan Patrika',
    'पत्रिका न्यूज',
    'पत्रिका न्यूज नेटवर्क',
    'राजस्थान पत्रिका',
  ],
  domains: ['patrika.com'],
} satisfies Publisher;
