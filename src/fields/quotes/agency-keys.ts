import type { Lexicon } from '../../lexicon/types.js';
import { foldWords } from '../../text/fold-words.js';
import { once } from '../../text/pattern.js';
import { keyOf } from './grammar-key.js';

/** The names of all news agencies, as words are looked up. */
export const agencyKeys = once(
  (lexicon: Lexicon): ReadonlySet<string> =>
    new Set(foldWords(lexicon.agencies.flatMap(({ names, shortNames }) => [...names, ...shortNames])).map(keyOf)),
);
