import type { Doc, Line } from '../../doc.js';
import { moreTokens, type Token } from '../timestamps/tokens.js';
import { dateIndex } from '../timestamps/words.js';
import type { Stretch } from './reading.js';
import { datelineWords } from './words.js';

/** A dateline is no longer than this; a reporter's name may go before it. */
export const longest = 200;

/**
 * Makes the stretch of a line that a dateline is read from.
 *
 * @param first the tokens that it begins with, as far as they were cut before
 */
export function stretchOf(
  doc: Doc,
  line: Line,
  from: number,
  to: number = from + longest,
  first: readonly Token[] = [],
): Stretch {
  const end = Math.min(line.span[1], to);
  return {
    doc,
    line,
    tokens: moreTokens(doc.text, first, from, end),
    toLineEnd: end === line.span[1],
    words: datelineWords(doc.lexicon),
    dates: dateIndex(doc.lexicon),
    names: new Map(),
  };
}
