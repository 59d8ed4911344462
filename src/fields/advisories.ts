import type { Doc, Line } from '../doc.js';
import type { AdvisoryWords, Lexicon } from '../lexicon/types.js';
import { anyCase, once, wordEnd } from '../text/pattern.js';
import type { Span } from '../text/span.js';

/** A line that speaks to editors: a correction, an update, an embargo, a note. Its span is one of the doc's text. */
export interface AdvisoryFinding {
  readonly kind: AdvisoryWords['kind'];
  readonly span: Span;
}

/**
 * The advisory that a line is, or null. Advisories are short lines that open with words of the trade, in brackets or
 * not: `(Eds: Adds quotes)`, `CORRECTED`, `(अतिरिक्त जानकारी के साथ)`.
 */
export function findAdvisory(doc: Doc, line: Line): AdvisoryFinding | null {
  if (line.text.length > 300) return null;
  for (const { kind, opens } of openings(doc.lexicon)) if (opens.test(line.text)) return { kind, span: line.span };
  return null;
}

/** A slug's or headline's version mark is followed by a sign (`UPDATE 1-`, `Eds:`) or is all there is in its brackets. */
const openings = once((lexicon: Lexicon) =>
  lexicon.languages
    .flatMap((language) => language.page.advisories)
    .map(({ kind, opens }) => ({
      kind,
      opens: new RegExp(
        `^(?:[(\\[]\\s?${anyCase(opens)}${wordEnd}|${anyCase(opens)}\\s?(?:[0-9]{1,2}\\s?)?(?:[:-]|$))`,
        'u',
      ),
    })),
);
