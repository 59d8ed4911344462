import type { Agency } from '../../src/lexicon/types.js';

export default {
  id: 'template-id',
  name: 'Template Name',
  country: 'IN',
  // Full names in every script, safe wherever an agency may be named.
  names: ['Template Name'],
  // Initials and everyday words that name it only in an agency's place: before a dateline's dash, at a story's end.
  shortNames: [],
  // How its desk signs off after its name: initials, names, slashed, dotted; null where it has no such habit.
  signoff: null,
} satisfies Agency;
