import type { Publisher } from '../types.js';

export default {
  id: 'the-wire',
  name: 'The Wire',
  languages: ['en'],
  names: ['The Wire Analysis', 'The Wire Science', 'The Wire Staff'],
  domains: ['science.thewire.in', 'thewire.in'],
  pageWords: ['You are reading an older article which was published on'],
} satisfies Publisher;
