import type { Agency } from '../types.js';

export default {
  id: 'nni',
  name: 'News Network International',
  country: 'PK',
  names: ['News Network International', 'نیوز نیٹ ورک انٹرنیشنل'],
  shortNames: ['NNI', 'این این آئی'],
  signoff: null,
} satisfies Agency;
