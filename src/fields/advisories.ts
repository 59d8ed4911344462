import type { Doc, Line } from '../doc.js';
import { dataIn, phrasesIn } from '../lexicon/prepared/direct.js';
import { scriptParts } from '../lexicon/prepared/part.js';
import type { AdvisoryWords, Language, Lexicon } from '../lexicon/types.js';
import { once } from '../text/pattern.js';
import { phrasesOf } from '../text/phrases.js';
import { opensCapital } from '../text/signs.js';
import type { Span } from '../text/span.js';

/** A line that speaks to editors: a correction, an update, an embargo, a note. Its span is one of the doc's text. */
export interface AdvisoryFinding {
  readonly kind: AdvisoryWords['kind'];
  readonly span: Span;
}

/** Longer lines are story text that opens with such a word. */
const longestAdvisory = 300;

/**
 * The advisory that a line is, or null. Advisories are short lines that open with words of the trade, in brackets or
 * not: `(Eds: Adds quotes)`, `CORRECTED`, `(अतिरिक्त जानकारी के साथ)`.
 */
export function findAdvisory(doc: Doc, line: Line): AdvisoryFinding | null {
  if (line.text.length > longestAdvisory) return null;
  const bracket = /^[([]\s?/u.exec(line.text)?.[0].length ?? 0;
  const { any, kinds } = openings(doc.lexicon);
  if (any.lengthAt(line.text, 0) === 0 && (bracket === 0 || any.lengthAt(line.text, bracket) === 0)) return null;
  for (const { kind, opens } of kinds) {
    const mark = versionMark(line.text, opens.lengthAt);
    if (mark > 0) return { kind, span: [line.span[0], line.span[0] + mark] };
    if (isOpened(line.text, bracket, opens.lengthAt)) return { kind, span: line.span };
  }
  return null;
}

/** Whether the advisory is all there is on its line; a version mark stands before a headline (`UPDATE 2-Zinc …`). */
export function fillsLine(advisory: AdvisoryFinding, line: Line): boolean {
  return advisory.span[1] === line.span[1];
}

/** The length of a version mark before a headline: the word, a number and a hyphen with a title glued to it. */
function versionMark(text: string, lengthAt: (text: string, offset: number) => number): number {
  const length = lengthAt(text, 0);
  const rest = length > 0 ? /^\s?[0-9]{0,2}-(?=\S+(?:\s\S+){2})/u.exec(text.slice(length)) : null;
  const title = rest ? length + rest[0].length : 0;
  return opensCapital(text.slice(title)) ? title : 0;
}

/** A version mark is followed by a sign (`UPDATE 1-`, `Eds:`), stands alone, or opens a bracket. */
function isOpened(text: string, bracket: number, lengthAt: (text: string, offset: number) => number): boolean {
  if (bracket > 0) return lengthAt(text, bracket) > 0;
  const length = lengthAt(text, 0);
  return length > 0 && /^\s?(?:[0-9]{1,2}\s?)?(?:[:-]|$)/u.test(text.slice(length, length + 6));
}

const advisoriesOf = (languages: readonly Language[]): AdvisoryWords[] =>
  languages.flatMap(({ page }) => page.advisories);

const openingsOf = (languages: readonly Language[]): string[] => advisoriesOf(languages).flatMap(({ opens }) => opens);

export const openings = once((lexicon: Lexicon) => {
  const rows = scriptParts(lexicon, 'advisories', advisoriesOf).flatMap(dataIn);
  return {
    /** Words of all kinds, to pass over the lines that open with none. */
    any: phrasesIn(scriptParts(lexicon, 'advisoryOpenings', openingsOf)),
    kinds: rows.map(({ kind, opens }) => ({ kind, opens: phrasesOf(opens) })),
  };
});
