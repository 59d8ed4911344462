import type { Span } from '../span.js';
import { wordEdges } from '../words.js';

/**
 * Frequent Hindi words as Kruti Dev and its like type them in Latin letters: `के`, `है`, `में`, `से`, `को`, `का`, `और`.
 */
const legacyWords = new Set(['ds', 'dh', 'esa', 'gS', 'us', 'fd', 'dks', 'dk', 'ls', 'vkSj', 'ij', 'gSa']);
const longestLegacy = Math.max(...Array.from(legacyWords, ({ length }) => length));
/** So many of them, and one in so many words, are no English. */
const legacyLeast = 6;
const legacyShare = 12;

/** From the first to the last word of a legacy font; null where too few stand in the text. */
export function legacyStretch(text: string): Span | null {
  const edges = wordEdges(text);
  let hits = 0;
  let first = 0;
  let last = 0;
  for (let i = 0; i < edges.length; i += 2) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    if (end - start > longestLegacy || !legacyWords.has(text.slice(start, end))) continue;
    if (hits++ === 0) first = start;
    last = end;
  }
  return hits >= legacyLeast && hits * legacyShare >= edges.length / 2 ? [first, last] : null;
}
