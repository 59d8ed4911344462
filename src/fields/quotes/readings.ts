import type { Lexicon } from '../../lexicon/types.js';
import { isAgencyKey } from './agency-keys.js';
import type { Reading } from './attribution.js';
import type { Grammar } from './grammar.js';
import type { World } from './nouns-marked.js';
import { readBeside } from './reader-beside.js';
import { readMarked } from './reader-marked.js';
import type { Sentence } from './sentences.js';

const nothing: Reading = { attributions: [], subject: null, names: [] };

/** What the reading of names needs besides the words. */
export const worldOf = ({ speech }: Grammar, lexicon: Lexicon): World => ({
  isPlace: (name) => lexicon.findPlace(name) !== null,
  isAgency: (name) => isAgencyKey(name, lexicon),
  pluralEndings: speech.pluralEndings,
  hasMarkers: speech.agentMarkers.length > 0,
});

/** Reads every sentence for speakers, in the order of words that the language has. */
export function readingsOf(sentences: readonly Sentence[], grammar: Grammar | null, lexicon: Lexicon): Reading[] {
  if (!grammar) return sentences.map(() => nothing);
  const { speaker } = grammar.speech;
  const world = worldOf(grammar, lexicon);
  return sentences.map(({ items }) => (speaker === 'beside' ? readBeside(world, items) : readMarked(world, items)));
}
