import type { Publisher } from '../types.js';

export default {
  id: 'mathrubhumi',
  name: 'മാതൃഭൂമി',
  languages: ['en', 'ml'],
  names: ['Mathrubhumi', 'മാതൃഭൂമി', 'മാതൃഭൂമി ഓൺലൈൻ', 'മാതൃഭൂമി ന്യൂസ്'],
  domains: ['mathrubhumi.com'],
} satisfies Publisher;
