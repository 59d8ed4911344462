import type { Publisher } from '../types.js';

export default {
  id: 'prajavani',
  name: 'ಪ್ರಜಾವಾಣಿ',
  languages: ['kn'],
  names: ['Prajavani', 'ಪ್ರಜಾವಾಣಿ', 'ಪ್ರಜಾವಾಣಿ ವಾರ್ತೆ', 'ಪ್ರಜಾವಾಣಿ ವೆಬ್ ಡೆಸ್ಕ್'],
  domains: ['prajavani.net'],
} satisfies Publisher;
