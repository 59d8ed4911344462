import { builtInLexicon } from '../index.js';
import type { Lexicon } from '../types.js';
import { extendLexicon } from './extend.js';
import { type OwnLexicon, readUserLexicon } from './schema.js';

export type { Lexicon } from '../types.js';
export type { OwnLexicon } from './schema.js';

/** A lexicon of the user's own that cannot be read. */
export class LexiconError extends TypeError {
  /** One line each, with the path of the fault: `agencies[0].id: a slug: small letters, digits and hyphens`. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the lexicon cannot be read: ${faults.join('; ')}`);
    this.name = 'LexiconError';
    this.faults = faults;
  }
}

/**
 * What wireparse knows, with agencies, publishers, places and words of one's own on top. An agency or publisher of a
 * known id replaces the built-in one, and a name that is given here belongs to its entry alone. Make it once and hand it
 * to every story: what is made of its words is kept with it.
 *
 * @param own the same entries as the file that `--lexicon` reads
 * @param base what they are put on; by default all that is built in
 * @returns what `ParseOptions.lexicon` takes
 * @throws LexiconError where an entry has not its shape
 * @example
 * const lexicon = lexiconWith({ agencies: [{ id: 'tidewire', name: 'Tidewire', shortNames: ['TNW'] }] });
 * parseStory('Kochi, March 19 (TNW) The ferry was late.', { lexicon }).agencies[0]?.id; // 'tidewire'
 */
export function lexiconWith(own: OwnLexicon, base: Lexicon = builtInLexicon): Lexicon {
  const read = readUserLexicon(own);
  if ('errors' in read) throw new LexiconError(read.errors);
  return extendLexicon(base, read.lexicon);
}
