import type { Publisher } from '../types.js';

export default {
  id: 'amar-ujala',
  name: 'अमर उजाला',
  languages: ['hi'],
  names: ['Amar Ujala', 'Amarujala', 'अमर उजाला', 'अमर उजाला नेटवर्क', 'अमर उजाला ब्यूरो'],
  domains: ['amarujala.com'],
  pageWords: ['Amar Ujala Plus', 'Amarujala Hindi News APP'],
} satisfies Publisher;
