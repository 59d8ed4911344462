import type { Agency } from '../types.js';

export default {
  id: 'kns',
  name: 'Kashmir News Service',
  country: 'IN',
  names: ['Kashmir News Service', 'کشمیر نیوز سروس', 'कश्मीर न्यूज सर्विस'],
  shortNames: ['KNS', 'کے این ایس', 'کےاین ایس'],
  signoff: null,
} satisfies Agency;
