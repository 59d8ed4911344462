import type { Publisher } from '../types.js';

// The bare name is a woman’s, and `witness`.
export default {
  id: 'sakshi',
  name: 'సాక్షి',
  languages: ['te'],
  names: ['Sakshi Media', 'Sakshi News', 'Sakshi Post', 'Sakshi TV', 'సాక్షి టీవీ', 'సాక్షి నెట్‌వర్క్', 'సాక్షి ప్రతినిధి', 'సాక్షి వెబ్'],
  domains: ['sakshi.com'],
} satisfies Publisher;
