import type { Agency } from '../types.js';

export default {
  id: 'online',
  name: 'Online International News Network',
  country: 'PK',
  names: ['Online International News Network', 'Online News Network', 'آن لائن انٹرنیشنل نیوز نیٹ ورک'],
  shortNames: ['آن لائن'],
  signoff: null,
} satisfies Agency;
