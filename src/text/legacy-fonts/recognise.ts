import { startOf } from '../keys.js';
import type { Span } from '../span.js';
import { wordEdges, wordsByLine } from '../words.js';

/** How a font types frequent Hindi words. */
interface FontWords {
  readonly font: 'kruti-dev' | 'chanakya';
  readonly words: readonly string[];
  /** One word in so many is one of these where the text is Hindi; signs that are no letters part words. */
  readonly share: number;
}

const fonts: readonly FontWords[] = [
  {
    // `के`, `की`, `में`, `है`, `ने`, `कि`, `को`, `का`, `से`, `और`, `पर`, `हैं`
    font: 'kruti-dev',
    words: ['ds', 'dh', 'esa', 'gS', 'us', 'fd', 'dks', 'dk', 'ls', 'vkSj', 'ij', 'gSa'],
    share: 12,
  },
  {
    // `है`, `से`, `ने`, `पर`, `यह`, `नहीं`, `था`, `थी`, `हो`, `जो`, `तो`, `और` without its first key
    font: 'chanakya',
    words: ['ãñ', 'âð', 'âÔ', 'Ùð', 'ÙÔ', 'ÂÚU', 'Øã', 'Ùãè', 'Íæ', 'Íè', 'ãô', 'Áô', 'Ìô', 'æñÚU', 'õÚU'],
    share: 24,
  },
];
/** Each of these words with the place of its font; no two fonts share one. */
const fontOf: ReadonlyMap<string, number> = new Map(
  fonts.flatMap(({ words }, font) => Array.from(words, (word) => [word, font] as const)),
);
/** How they begin: to pass over nearly all others uncut. */
const starts: ReadonlySet<number> = new Set(Array.from(fontOf.keys(), (word) => startOf(word, 0)));
const longestLegacy = Math.max(...Array.from(fontOf.keys(), ({ length }) => length));
/** So many of them are no English. */
const legacyLeast = 6;

/** The font that a text is typed in, and where: from its first frequent word to its last. */
export interface LegacyStretch {
  readonly font: FontWords['font'];
  readonly span: Span;
}

/** The words of a text no longer than this are at hand from telling its language. */
const shortText = 8000;
const smallWords: ReadonlySet<string> = new Set(Array.from(fontOf.keys(), (word) => word.toLowerCase()));

/** Whether a text has enough of the fonts' words, in whatever case: false for nearly every text. */
function mayBeLegacy(text: string): boolean {
  let hits = 0;
  for (const words of wordsByLine(text))
    for (const word of words)
      if (word.length <= longestLegacy && smallWords.has(word) && ++hits >= legacyLeast) return true;
  return false;
}

/** The stretch of a legacy font in a text; null where too few of its words stand there. */
export function legacyStretch(text: string): LegacyStretch | null {
  if (text.length <= shortText && !mayBeLegacy(text)) return null;
  const edges = wordEdges(text);
  const found = fonts.map(() => ({ hits: 0, first: 0, last: 0 }));
  for (let i = 0; i < edges.length; i += 2) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    if (end - start > longestLegacy || !starts.has(startOf(text, start))) continue;
    const font = fontOf.get(text.slice(start, end));
    if (font === undefined) continue;
    const here = found[font]!;
    if (here.hits++ === 0) here.first = start;
    here.last = end;
  }
  for (const [at, { hits, first, last }] of found.entries()) {
    const { font, share } = fonts[at]!;
    if (hits >= legacyLeast && hits * share >= edges.length / 2) return { font, span: [first, last] };
  }
  return null;
}
