import type { Publisher } from '../types.js';

export default {
  id: 'navjivan',
  name: 'नवजीवन',
  languages: ['hi'],
  names: ['Navjivan Desk', 'Navjivan India', 'नवजीवन इंडिया', 'नवजीवन डेस्क'],
  domains: ['navjivanindia.com'],
  pageWords: ['नवजीवन ट्विटर हैंडल', 'नवजीवन फेसबुक पेज'],
} satisfies Publisher;
