import type { Doc, Line } from '../doc.js';
import type { AdvisoryWords, Lexicon } from '../lexicon/types.js';
import { once } from '../text/pattern.js';
import { phrasesOf } from '../text/phrases.js';
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
  const found = openings(doc.lexicon).find(({ opens }) => isOpened(line.text, opens.lengthAt));
  return found ? { kind: found.kind, span: line.span } : null;
}

/** A version mark is followed by a sign (`UPDATE 1-`, `Eds:`), stands alone, or opens a bracket. */
function isOpened(text: string, lengthAt: (text: string, offset: number) => number): boolean {
  const bracket = /^[([]\s?/u.exec(text);
  if (bracket) return lengthAt(text, bracket[0].length) > 0;
  const length = lengthAt(text, 0);
  return length > 0 && /^\s?(?:[0-9]{1,2}\s?)?(?:[:-]|$)/u.test(text.slice(length, length + 6));
}

const openings = once((lexicon: Lexicon) =>
  lexicon.languages
    .flatMap((language) => language.page.advisories)
    .map(({ kind, opens }) => ({ kind, opens: phrasesOf(opens) })),
);
