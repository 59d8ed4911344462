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

/** The stretch with a headline's last word off the place that is glued to it (`RaoKochi`), where the gazetteer knows it. */
export function placesApart(stretch: Stretch): Stretch {
  const { tokens, doc } = stretch;
  return tokens.some(isGlued) ? { ...stretch, tokens: tokens.flatMap((token) => beforePlace(doc, token)) } : stretch;
}

const isGlued = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 6 && /[a-z]{2}[A-Z][a-z]/u.test(text);

function beforePlace(doc: Doc, token: Token): Token[] {
  const tail = isGlued(token) ? /[A-Z][a-z]+$/u.exec(token.text) : null;
  if (!tail || tail.index < 2 || doc.lexicon.findPlace(tail[0])?.kind !== 'city') return [token];
  const seam = token.start + tail.index;
  const name = token.text.slice(0, tail.index);
  return [
    { ...token, text: name, key: name.toLowerCase(), end: seam },
    { ...token, text: tail[0], key: tail[0].toLowerCase(), start: seam, spaced: false },
  ];
}
