import { isDatelineAlone } from './bare-head.js';
import type { WireLine } from './lines.js';
import type { WireKind } from './openings.js';
import { isByline, isTake, markOf } from './words.js';

/**
 * Which line of a transmission its story begins with. Heads of ANPA 1312 close their lines, stories indent them; in
 * IPTC 7901 a head ends at `=`, at an indent, or at a blank line below the headline.
 */
export function bodyStart(lines: readonly WireLine[], kind: WireKind, titled: boolean): number {
  return kind === 'anpa' ? afterClosedLines(lines) : afterHeadline(lines, titled);
}

function afterClosedLines(lines: readonly WireLine[]): number {
  const indent = lines.findIndex((line) => line.indented && !line.caret && line.closed !== '=' && !isName(line));
  const table = lines.findIndex((line) => line.table);
  const prose = lines.findIndex(
    (line) => !line.caret && line.closed === '' && (opensStory(line.text) || isDatelineAlone(line)),
  );
  const found = [indent, table, prose].filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : lines.length;
}

function afterHeadline(lines: readonly WireLine[], titled: boolean): number {
  let title: WireLine | null = null;
  const closed = lines.slice(0, longestHead).findIndex((line) => line.closed === '=');
  for (const [i, line] of lines.slice(0, longestHead).entries()) {
    if (line.indented && (titled || title || opensStory(line.text))) return i;
    if (i === closed) return i + 1;
    if (markOf(line.text) !== null || isTake(line.text) || isByline(line.text, false)) continue;
    const begins = line.afterBlank || opensStory(line.text) || (closed < 0 && !(title && isWrapped(title)));
    if ((titled || title) && begins) return i;
    if (line.text.length > longestTitle) return i;
    title = line;
  }
  return titled || title ? Math.min(lines.length, longestHead) : 0;
}

/** Longer lines are paragraphs. */
const longestTitle = 200;

/** Wires wrap a headline where it is as long as a line. */
function isWrapped({ text }: WireLine): boolean {
  return text.length >= 50 && text.length <= 100;
}

/** A byline may be indented as the text below it is. */
function isName({ text }: WireLine): boolean {
  return text.length <= 60 && isByline(text, false) && !/[.!?]$/u.test(text);
}

/** No head has more lines. */
const longestHead = 16;

/** `GENEVA (AP) _ The`, `BRISBANE, Oct 12 AAP - The`, `PARIS, March 3, 2021 /PRNewswire/ -- The`: a dateline, and text behind. */
function opensStory(text: string): boolean {
  return text.length >= 45 && opening.test(text.slice(0, 100));
}

const opening =
  /^\(?\p{Lu}[^():]{0,60}(?:\([^()]{2,30}\)|\/[^/]{2,30}\/|[0-9]{1,2}[^()]{0,20}\s[-–—_]{1,2})\s?[-–—_=:]{0,2}\s?\S/u;
