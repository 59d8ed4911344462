import type { Span } from '../../text/span.js';
import type { WireLine } from './lines.js';

/**
 * The paragraphs of lines: hard-wrapped ones joined. A paragraph begins at an indent, behind a blank line, behind a
 * line that is closed or that ends a sentence well before the margin, at a bullet and at a row of a table. Where lines
 * are not wrapped, each is one. A rule between parts (`___`) is none.
 */
export function paragraphsOf(lines: readonly WireLine[]): Span[] {
  const margin = lines.reduce((longest, { text }) => Math.max(longest, text.length), 0);
  const long = lines.filter(({ text }) => text.length > widest).length;
  const wrapped = long * 8 <= lines.length;
  const found: Span[] = [];
  const worded = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  for (const [i, line] of worded.entries()) {
    const above = worded[i - 1];
    const end = line.closed === '<' || line.closed === '=' ? line.words[1] : line.span[1];
    if (above && wrapped && goesOn(above, line, Math.min(margin, widest))) found.push([found.pop()![0], end]);
    else found.push([line.span[0], end]);
  }
  return found;
}

/** Wires wrap at 64 to 80 letters; lines beyond this are not wrapped. */
const widest = 100;

function goesOn(above: WireLine, line: WireLine, margin: number): boolean {
  if (line.indented || line.afterBlank || line.table || above.table || bullet.test(line.text)) return false;
  if (above.closed === '<' || above.closed === '=') return false;
  return above.text.length > margin * 0.7 || !/[.!?।"”'’)]$/u.test(above.text);
}

const bullet = /^(?:[-*•]|--)\s/u;
