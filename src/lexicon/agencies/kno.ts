import type { Agency } from '../types.js';

export default {
  id: 'kno',
  name: 'Kashmir News Observer',
  country: 'IN',
  names: ['Kashmir News Observer', 'کشمیر نیوز آبزرور', 'कश्मीर न्यूज ऑब्जर्वर'],
  shortNames: ['KNO', 'کے این او', 'کےاین او'],
  signoff: null,
} satisfies Agency;
