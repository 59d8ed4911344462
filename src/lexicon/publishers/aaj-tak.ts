import type { Publisher } from '../types.js';

// `आज तक` alone is `till today`.
export default {
  id: 'aaj-tak',
  name: 'आज तक',
  languages: ['hi'],
  names: ['Aaj Tak', 'AajTak', 'आजतक', 'आजतक डिजिटल', 'आजतक ब्यूरो', 'आजतक वेब ब्यूरो'],
  domains: ['aajtak.in', 'aajtak.intoday.in'],
} satisfies Publisher;
