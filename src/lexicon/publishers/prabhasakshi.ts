import type { Publisher } from '../types.js';

export default {
  id: 'prabhasakshi',
  name: 'प्रभासाक्षी',
  languages: ['hi'],
  names: ['Prabhasakshi', 'Prabhasakshi News Desk', 'प्रभासाक्षी', 'प्रभासाक्षी न्यूज नेटवर्क'],
  domains: ['prabhasakshi.com'],
  disclaimers: [
    {
      opens: 'Disclaimer:प्रभासाक्षी ने इस ख़बर',
      closes: 'की फीड से प्रकाशित की गयी है',
      edited: false,
      headlineEdited: null,
    },
    {
      opens: 'Disclaimer: प्रभासाक्षी ने इस ख़बर',
      closes: 'की फीड से प्रकाशित की गयी है',
      edited: false,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
