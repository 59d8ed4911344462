import { kind, kindAt, kindOf } from '../text/signs.js';
import { type Span, trimSpan } from '../text/span.js';

/** A stop with no space behind it: only there a sentence can be glued. */
const tightStop = /[।॥۔.?!](?=\S)/gu;

/** A paragraph's least length, in code units: less is a sentence of its paragraph. */
const shortest = 40;

/**
 * Parts of a stretch where a sentence's end has the next one right behind it, a paragraph's end that the crawler lost:
 * `किया ।संयुक्त`, `economy."He said`, `politics".The`.
 */
export function splitGlued(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  const stretch = text.slice(...span);
  let start = span[0];
  let read = 0;
  let open = 0;
  for (const { index } of stretch.matchAll(tightStop)) {
    const end = index < read ? null : gluedEnd(stretch, index);
    if (end === null) continue;
    open += openQuotations(stretch.slice(read, index), open);
    // Where no quotation is open, a straight mark right behind the stop opens the next paragraph's.
    const opens = open === 0 && end === index + 2 && stretch[index + 1] === '"';
    const cut = opens ? end - 1 : end;
    open += openQuotations(stretch.slice(index, cut), open);
    read = cut;
    // A speaker's sentences stay together, glued or not.
    if (open > 0 || span[0] + cut - start < shortest) continue;
    parts.push([start, span[0] + cut]);
    start = span[0] + cut;
  }
  parts.push([start, span[1]]);
  return parts.map((part) => trimSpan(text, part));
}

/** The end of a glued sentence behind its stop and closing marks; null where the next one is not glued to it. */
function gluedEnd(text: string, stop: number): number | null {
  const isDanda = '।॥۔'.includes(text[stop]!);
  const most = isDanda ? 3 : closersBehind(text, stop);
  if (most === null) return null;
  let end = stop + 1;
  while (end <= stop + most && isOneOf(isDanda ? `"'”’` : '"”’', text[end])) end++;
  for (; end > stop; end--) if (isDanda ? letterOpens(text, end) : capitalOpens(text, end)) return end;
  return null;
}

/** A full stop stands behind a small letter, a number or a closing mark: `सं.व्यास` and `U.S.` have none. */
function closersBehind(text: string, stop: number): number | null {
  const before = text[stop - 1];
  if (before === undefined) return null;
  if (isOneOf('"”’', before)) return text[stop] === '.' ? 0 : null;
  return kindOf(before.charCodeAt(0)) & (kind.small | kind.half) || isOneOf('0123456789)', before) ? 2 : null;
}

/** A letter, behind opening marks or none. */
function letterOpens(text: string, at: number): boolean {
  let first = at;
  while (first < at + 2 && isOneOf(`"“‘'(`, text[first])) first++;
  return (kindAt(text, first) & kind.letter) !== 0;
}

/** A capital with a small letter or white space behind it: initials have a stop there. */
function capitalOpens(text: string, at: number): boolean {
  const first = isOneOf('"“‘', text[at]) ? at + 1 : at;
  return (kindAt(text, first) & kind.capital) !== 0 && (kindAt(text, first + 1) & (kind.small | kind.space)) !== 0;
}

function isOneOf(signs: string, sign: string | undefined): boolean {
  return sign !== undefined && signs.includes(sign);
}

/** By how much a stretch changes the number of quotations that are open, 0 or 1 where only straight marks are used. */
function openQuotations(stretch: string, open: number): number {
  let now = open;
  for (const [mark] of stretch.matchAll(/["“”]/gu)) now = mark === '“' || (mark === '"' && now === 0) ? 1 : 0;
  return now - open;
}
