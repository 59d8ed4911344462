import { isSpace, type Span } from '../../text/span.js';

/** A line of a transmission without what only a typesetter reads. */
export interface WireLine {
  /** Its words, control bytes and carets at the edges cut off. */
  readonly span: Span;
  /** The same without the sign that closes a line of a head: `Harbor fire<`, `By ASHA RAO=`. */
  readonly words: Span;
  readonly text: string;
  /** `<`, `=` or `+`, where one closes it. */
  readonly closed: string;
  readonly caret: boolean;
  readonly indented: boolean;
  readonly afterBlank: boolean;
  /** A line of a table, by the control byte that opens it or the fields in it. */
  readonly table: boolean;
}

/** The lines of a stretch that have a letter, a digit or a sign of print. */
export function linesOf(text: string, [start, end]: Span): WireLine[] {
  const lines: WireLine[] = [];
  let afterBlank = true;
  lineEnds.lastIndex = start;
  for (let at = start; at < end; ) {
    const found = lineEnds.exec(text);
    const stop = !found || found.index > end ? end : found.index;
    const line = lineOf(text, [at, stop], afterBlank);
    if (line) lines.push(line);
    afterBlank = line === null;
    at = found && stop < end ? found.index + found[0].length : end;
  }
  return lines;
}

/** Some houses end lines by a carriage return alone; others send two before the line feed. */
const lineEnds = /\r{0,4}\n|\r/gu;

function lineOf(text: string, [start, end]: Span, afterBlank: boolean): WireLine | null {
  let from = start;
  let to = end;
  let caret = false;
  while (from < to && isEdge(text.charCodeAt(from))) caret = text[from++] === '^' || caret;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--;
  if (from === to) return null;
  const closing = closes.exec(text.slice(Math.max(from, to - 12), to));
  const words: Span = [from, closing ? to - closing[0].length : to];
  const before = text.slice(start, Math.min(from, start + 64));
  return {
    span: [from, to],
    words,
    text: text.slice(...words),
    closed: closing?.[1] ?? '',
    caret,
    indented: /\t|^[^\S\r\n]{2}| {2}/u.test(before),
    afterBlank,
    table: before.includes('\b') || isRow(text.slice(from, Math.min(to, from + 200))),
  };
}

/** The sign that closes a line of a head, and the one with which some houses end a line. */
const closes = /(?:^|\s{0,8})([<=+])!?$/u;

function isRow(text: string): boolean {
  return text.startsWith('| ') || (text.split(';').length > 3 && !/;\s/u.test(text));
}

/** What stands at a line's edges and is none of its words: white space, control bytes, carets. */
function isEdge(unit: number): boolean {
  return isSpace(unit) || unit < 32 || (unit >= 0x7f && unit < 0xa0) || unit === 0x5e || isPicture(unit);
}

/** ␀ to ␡: pictures of control bytes. */
function isPicture(unit: number): boolean {
  return unit >= 0x2400 && unit <= 0x2421;
}
