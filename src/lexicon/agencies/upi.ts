import type { Agency } from '../types.js';

// Hindi `यूपीआई` is left out: it is the payment system.
export default {
  id: 'upi',
  name: 'United Press International',
  country: 'US',
  names: ['United Press International', 'यूनाइटेड प्रेस इंटरनेशनल'],
  shortNames: ['UPI'],
  signoff: null,
} satisfies Agency;
