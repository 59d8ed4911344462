import type { Agency } from '../types.js';

export default {
  id: 'univarta',
  name: 'Univarta',
  country: 'IN',
  names: [
    'UNI Varta',
    'UNI-Varta',
    'Univarta',
    'न्यूज एजेंसी वार्ता',
    'यूएनआइ वार्ता',
    'यूएनआई वार्ता',
    'यूएनआई-वार्ता',
    'यूनिवार्ता',
    'यूनी वार्ता',
    'यूनीवार्ता',
    'वार्ता न्यूज एजेंसी',
    'समाचार एजेंसी वार्ता',
  ],
  shortNames: ['Varta', 'वार्ता'],
  signoff: 'dotted',
  serviceOf: 'uni',
} satisfies Agency;
