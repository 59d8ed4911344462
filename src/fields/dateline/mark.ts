import type { Line } from '../../doc.js';
import { kind, kindAt } from '../../text/signs.js';
import { isSign, type Token } from '../timestamps/tokens.js';
import type { Mark, Reading, Stretch } from './reading.js';

type Closing = Pick<Reading, 'mark' | 'bodyStart' | 'opening'>;

const kinds: Readonly<Record<string, Mark>> = {
  ':': 'colon',
  ';': 'colon',
  '-': 'dash',
  _: 'dash',
  '=': 'dash',
  '/': 'dash',
  '>': 'dash',
  '∙': 'dash',
  '…': 'dash',
  '।': 'danda',
  '॥': 'danda',
  '|': 'danda',
  '۔': 'danda',
  '.': 'stop',
  ',': 'comma',
  '،': 'comma',
};

/** Whether a dateline may have a sign right behind a place: its mark, a comma, a bracket or a slash. */
export function mayFollowPlace(sign: string): boolean {
  return kinds[sign] !== undefined || '([/@'.includes(sign);
}

/** Whether the mark closes a dateline by itself. */
export function isStrong(mark: Mark): boolean {
  return mark !== 'none' && mark !== 'comma' && mark !== 'end';
}

/**
 * Reads the mark that closes a dateline, and where the text behind it begins.
 *
 * @param i the token behind the dateline's last part
 * @param end offset at which the last part ends
 */
export function closingAt(stretch: Stretch, i: number, end: number): Closing {
  const { tokens, line, doc, toLineEnd } = stretch;
  if (tokens[i] === undefined) {
    if (!toLineEnd) return { mark: 'none', bodyStart: end, opening: i };
    const next = doc.lines[line.index + 1];
    return { mark: 'end', bodyStart: next ? next.span[0] + markBefore(next) : line.span[1], opening: i };
  }
  const mark = markAt(stretch, i);
  let next = i;
  if (mark !== 'none') while (next < i + 5 && tokens[next] && kinds[tokens[next]!.text] !== undefined) next++;
  const opening = tokens[next];
  if (opening) return { mark, bodyStart: opening.start, opening: next };
  const below = doc.lines[line.index + 1];
  return {
    mark: toLineEnd ? 'end' : mark,
    bodyStart: toLineEnd ? (below?.span[0] ?? line.span[1]) : line.span[1],
    opening: next,
  };
}

/** `. पुलिस ने …` under a place of its own line: the length of the mark that was broken off with the text. */
export function markBefore({ text }: Line): number {
  return '.:।-'.includes(text.charAt(0)) ? (/^[.:।-]\s/u.exec(text)?.[0].length ?? 0) : 0;
}

function markAt({ tokens, doc }: Stretch, i: number): Mark {
  const token = tokens[i]!;
  const after = tokens[i + 1];
  const kind = token.kind === 'sign' ? kinds[token.text] : undefined;
  if (kind === undefined) return 'none';
  // Some type the bar for the danda: `(आईएएनएस)| …`.
  // `नई दिल्ली | सर्वोच्च न्यायालय ने …`
  if (token.text === '|')
    return after === undefined || isSign(tokens[i - 1], ')') || isSpaced(token, after) ? 'danda' : 'none';
  // `लखनऊ / राज्य सरकार ने …`
  if (token.text === '/') return isSpaced(token, after) ? kind : 'none';
  const glued = after !== undefined && !after.spaced;
  // `जम्मू.कश्मीर`, `12:30` and `Delhi-NCR` are one thing; the long dash of a printed page is a mark without spaces too.
  if (kind === 'stop' && glued && after.kind !== 'sign') return 'none';
  if (kind === 'colon' && glued && after.kind === 'number') return 'none';
  // Behind a day or a bracket it can join nothing: `ಮೇ 8-ಮೆಜೆಸ್ಟಿಕ್ …`.
  const closes = (tokens[i - 1]?.kind === 'number' || isSign(tokens[i - 1], ')')) && opensWord(after);
  if (kind === 'dash' && glued && after.kind !== 'sign' && !closes && !isLongDash(token, doc)) return 'none';
  return kind;
}

/** A bar that a word without capitals follows, set off behind, and a slash on both sides. */
function isSpaced(bar: Token, after: Token | undefined): boolean {
  return (
    after !== undefined &&
    (bar.spaced || bar.text === '|') &&
    after.spaced &&
    after.kind === 'word' &&
    (kindAt(after.text, 0) & kind.caseless) !== 0
  );
}

/** A word with a capital, where the script has them. */
function opensWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (kindAt(token.text, 0) & (kind.capital | kind.caseless)) !== 0;
}

function isLongDash(token: Token, doc: Stretch['doc']): boolean {
  if (!isSign(token, '-')) return isSign(token, '_…');
  return /[\u2013\u2014\u2015]/u.test(doc.source.slice(...doc.copy.sourceSpan([token.start, token.end])));
}
