import type { Publisher } from '../types.js';

// `தினகரன்` alone is a politician.
export default {
  id: 'dinakaran',
  name: 'தினகரன்',
  languages: ['ta'],
  names: ['Dinakaran', 'Dinakaran Daily', 'தினகரன் செய்தியாளர்', 'தினகரன் நாளிதழ்'],
  domains: ['dinakaran.com'],
} satisfies Publisher;
