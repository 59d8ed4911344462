import type { Agency } from '../types.js';

export default {
  id: 'wafa',
  name: 'WAFA',
  country: 'PS',
  names: [
    'Palestine News Agency',
    'Palestinian News Agency',
    'WAFA News Agency',
    'फलस्तीनी समाचार एजेंसी',
    'फिलिस्तीनी समाचार एजेंसी वफा',
  ],
  shortNames: ['WAFA', 'वफा'],
  signoff: null,
} satisfies Agency;
