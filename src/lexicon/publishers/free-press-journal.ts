import type { Publisher } from '../types.js';

export default {
  id: 'free-press-journal',
  name: 'The Free Press Journal',
  languages: ['en'],
  names: ['FPJ', 'Free Press Journal', 'The Free Press Journal'],
  domains: ['freepressjournal.in'],
  pageWords: ['FPJ Bureau', 'FPJ News Service', 'FPJ Shorts', 'FPJ Web Desk'],
} satisfies Publisher;
