import type { Publisher } from '../types.js';

export default {
  id: 'businessline',
  name: 'BusinessLine',
  languages: ['en'],
  names: ['BusinessLine', 'The Hindu Business Line', 'The Hindu BusinessLine'],
  domains: ['thehindubusinessline.com'],
  pageWords: ['BL Chennai Bureau', 'BL Internet Desk', 'BL Mumbai Bureau', 'BL New Delhi Bureau', 'BL Premium'],
} satisfies Publisher;
