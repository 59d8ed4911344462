import type { Publisher } from '../../src/lexicon/types.js';

export default {
  id: 'template-id',
  name: 'Template Name',
  // BCP 47.
  languages: ['en'],
  // As its pages and its notices write it, in every script.
  names: ['Template Name'],
  // Host names without www., as footers print them.
  domains: [],
} satisfies Publisher;
