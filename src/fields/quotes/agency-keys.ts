import type { Lexicon } from '../../lexicon/types.js';
import { once } from '../../text/pattern.js';
import { foldWords } from '../../text/reading-copy.js';
import { keyOf } from './grammar.js';

/** The names of all news agencies, as words are looked up. */
export const agencyKeys = once(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(foldWords(lexicon.agencies.flatMap(({ names, shortNames }) => [...names, ...shortNames])).map(keyOf)),
);
