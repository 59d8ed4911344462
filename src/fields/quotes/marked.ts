import type { Doc } from '../../doc.js';
import { kind, kindAt } from '../../text/signs.js';
import type { Span } from '../../text/span.js';
import type { Mark } from './marks.js';

/** Words between quotation marks, before it is known whose they are. */
export interface Marked {
  readonly paragraph: number;
  /** The words, without the marks and white space at the edges. */
  readonly span: Span;
  /** The words with their marks; ends with the words where a mark is missing. */
  readonly whole: Span;
  readonly width: 1 | 2;
  /** What is missing, if anything. */
  readonly lacks: 'open' | 'close' | null;
}

/** Whether a stretch holds a letter or digit at all: `"…"` quotes nobody. */
function hasWords(text: string, [start, end]: Span): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) & (kind.letter | kind.number)) return true;
  return false;
}

/** A quotation between two marks. */
export function between(doc: Doc, paragraph: number, open: Mark, close: Mark): Marked | null {
  return make(doc, paragraph, [open.span[1], close.span[0]], [open.span[0], close.span[1]], open.width, null);
}

/** Makes a quotation of the words in `span`, or null where there are none. */
export function make(
  doc: Doc,
  paragraph: number,
  span: Span,
  whole: Span,
  width: 1 | 2,
  lacks: Marked['lacks'],
): Marked | null {
  let [start, end] = span;
  const { text } = doc;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (start >= end || !hasWords(text, [start, end])) return null;
  return { paragraph, span: [start, end], whole, width, lacks };
}

/** The quotations that lie in no other, in order. */
export function outermost(quotes: readonly Marked[]): Marked[] {
  const sorted = [...quotes].sort((a, b) => a.whole[0] - b.whole[0] || b.whole[1] - a.whole[1]);
  const outer: Marked[] = [];
  let end = -1;
  for (const quote of sorted) {
    if (quote.whole[0] < end) continue;
    outer.push(quote);
    end = quote.whole[1];
  }
  return outer;
}
