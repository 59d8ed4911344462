import type { Publisher } from '../types.js';

export default {
  id: 'deshabhimani',
  name: 'ദേശാഭിമാനി',
  languages: ['ml'],
  names: ['Deshabhimani', 'ദേശാഭിമാനി', 'ദേശാഭിമാനി വെബ് ഡെസ്ക്'],
  domains: ['deshabhimani.com'],
} satisfies Publisher;
