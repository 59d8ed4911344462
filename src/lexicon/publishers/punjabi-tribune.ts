import type { Publisher } from '../types.js';

export default {
  id: 'punjabi-tribune',
  name: 'ਪੰਜਾਬੀ ਟ੍ਰਿਬਿਊਨ',
  languages: ['pa'],
  names: ['Punjabi Tribune', 'ਪੰਜਾਬੀ ਟ੍ਰਿਬਿਊਨ', 'ਪੰਜਾਬੀ ਟ੍ਰਿਬਿਊਨ ਵੈੱਬ ਡੈਸਕ'],
  domains: ['punjabitribuneonline.com'],
  pageWords: ['ਟਨਸ', 'ਟ੍ਰਿਬਿਊਨ ਨਿਊਜ਼ ਸਰਵਿਸ'],
} satisfies Publisher;
