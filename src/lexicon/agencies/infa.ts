import type { Agency } from '../types.js';

export default {
  id: 'infa',
  name: 'India News and Feature Alliance',
  country: 'IN',
  names: ['India News & Feature Alliance', 'India News and Feature Alliance', 'इंडिया न्यूज एंड फीचर अलायंस'],
  shortNames: ['INFA', 'इंफा'],
  signoff: null,
} satisfies Agency;
