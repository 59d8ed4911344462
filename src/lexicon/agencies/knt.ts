import type { Agency } from '../types.js';

export default {
  id: 'knt',
  name: 'Kashmir News Trust',
  country: 'IN',
  names: ['Kashmir News Trust', 'کشمیر نیوز ٹرسٹ', 'कश्मीर न्यूज ट्रस्ट'],
  shortNames: ['KNT', 'کے این ٹی', 'کےاین ٹی'],
  signoff: null,
} satisfies Agency;
