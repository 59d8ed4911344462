import type { Publisher } from '../types.js';

export default {
  id: 'kannada-prabha',
  name: 'ಕನ್ನಡಪ್ರಭ',
  languages: ['kn'],
  names: ['Kannada Prabha', 'Kannadaprabha', 'ಕನ್ನಡ ಪ್ರಭ', 'ಕನ್ನಡಪ್ರಭ', 'ಕನ್ನಡಪ್ರಭ ವಾರ್ತೆ'],
  domains: ['kannadaprabha.com', 'kannadaprabha.in'],
} satisfies Publisher;
