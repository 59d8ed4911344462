import type { Agency } from '../types.js';

// Latin `GNS` stands for the agency in Srinagar far more often: it is there.
export default {
  id: 'gns',
  name: 'Gujarati News Service',
  country: 'IN',
  names: ['GNS News Service', 'Gujarati News Service', 'गुजराती न्यूज सर्विस', 'ગુજરાતી ન્યુઝ સર્વિસ', 'ગુજરાતી ન્યૂઝ સર્વિસ'],
  shortNames: ['जी एन एस', 'जी.एन.एस', 'जी.एन.एस.', 'जीएनएस', 'જી.એન.એસ', 'જી.એન.એસ.', 'જીએનએસ'],
  signoff: null,
} satisfies Agency;
