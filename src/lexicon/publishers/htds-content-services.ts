import type { Publisher } from '../types.js';

export default {
  id: 'htds-content-services',
  name: 'एचटीडीएस कॉन्टेंट सर्विसेज़',
  languages: ['en', 'hi'],
  names: [
    'HT Digital Content Services',
    'HT Digital Streams',
    'HT Syndication',
    'HTDS Content Services',
    'एचटीडीएस कंटेंट सर्विसेज़',
    'एचटीडीएस कॉन्टेंट सर्विसेज़',
  ],
  domains: ['htsyndication.com'],
  disclaimers: [
    { opens: 'हिंदी हिन्दुस्तान की स्वीकृति से', closes: 'द्वारा प्रकाशित', edited: null, headlineEdited: null },
    {
      opens: 'Published by HT Digital Content Services',
      closes: 'with permission from Hindustan Times',
      edited: null,
      headlineEdited: null,
    },
    {
      opens: 'Published by HT Digital Content Services',
      closes: 'with permission from Mint',
      edited: null,
      headlineEdited: null,
    },
  ],
} satisfies Publisher;
