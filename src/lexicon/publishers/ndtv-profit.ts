import type { Publisher } from '../types.js';

export default {
  id: 'ndtv-profit',
  name: 'NDTV Profit',
  languages: ['en'],
  names: ['BQ Prime', 'BloombergQuint', 'NDTV Profit', 'ब्लूमबर्ग क्विंट'],
  domains: ['bloombergquint.com', 'bqprime.com', 'ndtvprofit.com'],
} satisfies Publisher;
