import type { Doc } from '../doc.js';
import type { Warning } from '../story.js';
import type { Span } from '../text/span.js';
import { wordEdges } from '../text/words.js';
import { warn } from '../warnings.js';

/** UTF-8 read as Windows-1252, or read twice: `â€œ`, `à¤¨`, `ï¿½`, the replacement character. */
const mojibake = /â€[œ\u009D™˜“”¦]|â\u0080[\u0093-\u00A6]|(?:à[¤¥][\u0080-\u00BF]){2}|ï¿½|\uFFFD/u;

/**
 * Frequent Hindi words as Kruti Dev and its like type them in Latin letters: `के`, `है`, `में`, `से`, `को`, `का`, `और`.
 */
const legacyWords = new Set(['ds', 'dh', 'esa', 'gS', 'us', 'fd', 'dks', 'dk', 'ls', 'vkSj', 'ij', 'gSa']);
const longestLegacy = Math.max(...Array.from(legacyWords, ({ length }) => length));
/** So many of them, and one in so many words, are no English. */
const legacyLeast = 6;
const legacyShare = 12;

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Damage of the text itself, each kind told once, at its first place. Spans are of the doc's text. */
export function textWarnings(doc: Doc): Warning[] {
  const broken = mojibake.exec(doc.text) ?? mojibake.exec(doc.source);
  const font = legacyStretch(doc.text);
  const half = loneSurrogate.exec(doc.text);
  return [
    ...(broken ? [warn('text.mojibake')] : []),
    ...(font ? [warn('text.legacy-font', font)] : []),
    ...(half ? [warn('text.lone-surrogate', [half.index, half.index + 1])] : []),
  ];
}

/** From the first to the last word of a legacy font; null where too few stand in the text. */
function legacyStretch(text: string): Span | null {
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
