import type { Advisory } from '../../story.js';
import type { Span } from '../../text/span.js';
import type { WireLine } from './lines.js';
import { isByline, isTake, markOf } from './words.js';

/** Words in brackets that stand in a head beside its headline. */
export interface Aside {
  readonly kind: Advisory['kind'];
  readonly span: Span;
}

/**
 * Parts the lines of a head that are all bracket from the others: `(KORR-Bericht)`, `(Foto Illustration)`, a correction
 * that goes over several lines. A head that has no other title keeps them; versions and single lines that open by a word
 * to editors stay with the others.
 */
export function partAsides(lines: readonly WireLine[]): { asides: Aside[]; others: readonly WireLine[] } {
  const asides: Aside[] = [];
  const others: WireLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const count = linesOfBracket(lines, i);
    if (count === 0) others.push(line);
    else {
      const span: Span = [line.words[0], lines[i + count - 1]!.words[1]];
      asides.push({ kind: markOf(line.text)?.kind ?? 'note', span });
    }
    i += Math.max(1, count);
  }
  return others.some(isTitle) ? { asides, others } : { asides: [], others: lines };
}

/** How many lines a bracket takes that opens with a line and ends with one; 0 where none does. */
function linesOfBracket(lines: readonly WireLine[], from: number): number {
  const { text } = lines[from]!;
  if (!text.startsWith('(') || isTake(text.replace(/^\(|\)$/gu, ''))) return 0;
  let depth = 0;
  for (let i = from; i < Math.min(lines.length, from + longestAside); i++) {
    const words = lines[i]!.text;
    for (let at = 0; at < words.length; at++) {
      if (words[at] === '(') depth++;
      else if (words[at] === ')' && --depth === 0 && at < words.length - 1) return 0;
    }
    if (depth === 0) return i === from && markOf(text) ? 0 : i - from + 1;
  }
  return 0;
}

const longestAside = 8;

function isTitle({ text, closed }: WireLine): boolean {
  return !isTake(text.replace(/^\(|\)$/gu, '')) && !markOf(text) && !isByline(text, closed === '=');
}
