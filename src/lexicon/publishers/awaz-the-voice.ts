import type { Publisher } from '../types.js';

export default {
  id: 'awaz-the-voice',
  name: 'Awaz The Voice',
  languages: ['en', 'hi', 'ur'],
  names: ['Awaz The Voice', 'آواز دی وائس', 'आवाज द वॉयस'],
  domains: ['awazthevoice.in'],
} satisfies Publisher;
