import type { Publisher } from '../types.js';

export default {
  id: 'punjab-express',
  name: 'Punjab Express',
  languages: ['pa'],
  names: ['Punjab Express', 'ਪੰਜਾਬ ਐਕਸਪ੍ਰੈਸ', 'ਪੰਜਾਬ ਐਕਸਪ੍ਰੈੱਸ'],
  domains: [],
} satisfies Publisher;
