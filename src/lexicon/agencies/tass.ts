import type { Agency } from '../types.js';

// Marathi `तास` is an hour: it counts only in an agency’s place.
export default {
  id: 'tass',
  name: 'TASS',
  country: 'RU',
  names: [
    'ITAR-TASS',
    'Itar Tass',
    'TASS News Agency',
    'ТАСС',
    'اتار تاس',
    'ایتار تاس',
    'इतर तास',
    'इतर-तास',
    'इतार तास',
    'इतार-तास',
    'तास समाचार एजेंसी',
    'समाचार एजेंसी तास',
    'ইতার-তাস',
  ],
  shortNames: ['Tass', 'تاس', 'ٹاس', 'तास', 'তাস'],
  signoff: null,
} satisfies Agency;
