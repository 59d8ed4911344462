import type { Publisher } from '../types.js';

export default {
  id: 'observer-dawn',
  name: 'Observer Dawn',
  languages: ['hi', 'ur'],
  names: ['Observer Dawn', 'ObserverDawn', 'ऑब्जर्वर डॉन'],
  domains: ['observerdawn.com'],
} satisfies Publisher;
