import type { Agency } from '../types.js';

export default {
  id: 'pib',
  name: 'Press Information Bureau',
  country: 'IN',
  names: [
    'PIB Delhi',
    'Press Information Bureau',
    'پریس انفارمیشن بیورو',
    'पत्र सूचना कार्यालय',
    'पसूका',
    'প্রেস ইনফরমেশন ব্যুরো',
    'પ્રેસ ઇન્ફર્મેશન બ્યુરો',
  ],
  shortNames: [
    'PIB',
    'پی آئی بی',
    'पीआइबी',
    'पीआईबी',
    'पीआयबी',
    'পিআইবি',
    'પીઆઇબી',
    'પીઆઈબી',
    'ପିଆଇବି',
    'பிஐபி',
    'పిఐబి',
    'పీఐబీ',
    'ಪಿಐಬಿ',
    'പിഐബി',
  ],
  signoff: null,
} satisfies Agency;
