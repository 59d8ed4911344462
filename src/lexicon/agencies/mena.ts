import type { Agency } from '../types.js';

export default {
  id: 'mena',
  name: 'Middle East News Agency',
  country: 'EG',
  names: ['Middle East News Agency', 'مڈل ایسٹ نیوز ایجنسی', 'मध्य पूर्व समाचार एजेंसी', 'मिडिल ईस्ट न्यूज एजेंसी'],
  shortNames: ['MENA'],
  signoff: null,
} satisfies Agency;
