import type { Lexicon } from '../lexicon/types.js';

/** What came of reading a lexicon of the user's own: the lexicon on top of the built-in one, or what is wrong with it. */
export type LexiconRead = { readonly lexicon: Lexicon } | { readonly errors: readonly string[] };

/** The lexicon that a user's JSON makes on top of the built-in one. */
export async function extendedLexicon(json: unknown): Promise<LexiconRead> {
  const [{ readUserLexicon }, { extendLexicon }, { builtInLexicon }] = await Promise.all([
    import('../lexicon/user/schema.js'),
    import('../lexicon/user/extend.js'),
    import('../lexicon/index.js'),
  ]);
  const read = readUserLexicon(json);
  return 'lexicon' in read ? { lexicon: extendLexicon(builtInLexicon, read.lexicon) } : read;
}

/** The lexicon of settings that are known to be good; null for the built-in one. */
export async function lexiconOf(json: unknown): Promise<Lexicon | null> {
  if (json === null) return null;
  const read = await extendedLexicon(json);
  if ('errors' in read) throw new TypeError(`the lexicon is none any more: ${read.errors[0]}`);
  return read.lexicon;
}
