import type { Lexicon } from '../../lexicon/types.js';
import type { Reading } from './attribution.js';
import type { Grammar } from './grammar.js';
import { readBeside } from './reader-beside.js';
import { readMarked } from './reader-marked.js';
import type { Sentence } from './sentences.js';

const nothing: Reading = { attributions: [], subject: null, names: [] };

/** Reads every sentence for speakers, in the order of words that the language has. */
export function readingsOf(sentences: readonly Sentence[], grammar: Grammar | null, lexicon: Lexicon): Reading[] {
  if (!grammar) return sentences.map(() => nothing);
  const { speaker, pluralEndings } = grammar.speech;
  const world = { isPlace: (name: string) => lexicon.findPlace(name) !== null, pluralEndings };
  return sentences.map(({ items }) => (speaker === 'beside' ? readBeside(items) : readMarked(world, items)));
}
