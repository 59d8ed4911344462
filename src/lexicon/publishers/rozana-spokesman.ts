import type { Publisher } from '../types.js';

export default {
  id: 'rozana-spokesman',
  name: 'ਰੋਜ਼ਾਨਾ ਸਪੋਕਸਮੈਨ',
  languages: ['pa'],
  names: ['Rozana Spokesman', 'ਰੋਜ਼ਾਨਾ ਸਪੋਕਸਮੈਨ', 'ਸਪੋਕਸਮੈਨ ਸਮਾਚਾਰ ਸੇਵਾ'],
  domains: ['rozanaspokesman.com', 'rozanaspokesman.in'],
} satisfies Publisher;
