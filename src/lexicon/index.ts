import { agencies } from './agencies/index.js';
import { languages } from './languages/index.js';
import { findPlace } from './places/index.js';
import { publishers } from './publishers/index.js';
import { mayHoldScript } from './scripts.js';
import type { Lexicon } from './types.js';

/** All that wireparse knows without being told: the data files of this folder. */
export const builtInLexicon: Lexicon = { agencies, publishers, languages, findPlace };

/** Those of a batch are few; a text past them is read with the whole lexicon. */
const mostLexicons = 8;
const narrowed = new Map<string, Lexicon>();

/**
 * The built-in lexicon without the languages whose script is not in the text. No word of theirs is there either, so
 * that the whole lexicon would find the same; this one is ready many times sooner.
 *
 * @param text all words that will be read: the story's, and those of its header
 */
export function lexiconFor(text: string): Lexicon {
  const inText = new Map<string, boolean>();
  const kept = languages.filter(({ script }) => {
    if (!inText.has(script)) inText.set(script, mayHoldScript(text, script));
    return inText.get(script);
  });
  const key = kept.map(({ tag }) => tag).join(' ');
  const known = narrowed.get(key);
  if (known) return known;
  if (kept.length === languages.length || narrowed.size >= mostLexicons) return builtInLexicon;
  const lexicon = { ...builtInLexicon, languages: kept };
  narrowed.set(key, lexicon);
  return lexicon;
}
