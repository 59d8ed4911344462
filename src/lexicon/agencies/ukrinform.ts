import type { Agency } from '../types.js';

export default {
  id: 'ukrinform',
  name: 'Ukrinform',
  country: 'UA',
  names: ['Ukrinform', 'उक्रिनफॉर्म', 'यूक्रिनफॉर्म'],
  shortNames: [],
  signoff: null,
} satisfies Agency;
