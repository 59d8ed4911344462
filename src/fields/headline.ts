import type { Doc } from '../doc.js';
import type { Note } from '../notes.js';
import type { LabelledLine } from '../segment/roles.js';
import { lettersOf, stems } from '../text/overlap.js';
import type { Span } from '../text/span.js';
import { countWords } from '../text/words.js';
import { headOf } from './headline/head.js';
import { type Candidate, score } from './headline/score.js';
import { breadcrumbTails, hasWords, joined, parts, sentenceOnTop, withoutSites } from './headline/titles.js';

/** The headline and where else it is printed. Spans are of the doc's text. */
export interface HeadlineFinding {
  readonly headline: Span | null;
  /** Further printings of the same words. */
  readonly repeats: readonly Span[];
  /** The headline in other words or another language (`Tigress rescued | बाघिन को बचाया`). */
  readonly alternates: readonly Span[];
  readonly notes: readonly Note[];
}

/**
 * Finds the headline among the short lines above the lead. A headline is printed more than once, stands over the
 * byline, and shares its words with the story's first paragraphs; each of these is worth something, none is needed.
 *
 * @param above the labelled lines above the lead
 * @param body the story's paragraphs
 */
export function findHeadline(doc: Doc, above: readonly LabelledLine[], body: readonly Span[]): HeadlineFinding {
  const own = withoutSites(
    doc,
    joined(above).flatMap((line) => (line.role === 'title' ? parts(doc, line) : [])),
  );
  const named = own.some(({ span }) => countWords(doc.text.slice(...span)) >= 3) ? own : breadcrumbTails(doc, above);
  const titles = named.length > 0 ? named : sentenceOnTop(doc, above, body);
  const fit = titles.filter(({ span, alternate }) => !alternate && hasWords(doc.text.slice(...span)));
  const lead = body[0]?.[0] ?? 0;
  const opening = fit.length > 0 ? stems(doc.text.slice(lead, lead + 900)) : new Set<string>();
  const printings = countPrintings(
    doc,
    titles.map((title) => title.span),
  );
  const head = headOf(doc, above);
  const candidates = fit.map(({ span, line }) => score(doc, span, line, head, opening, printings));
  const best = candidates.reduce<Candidate | null>((top, next) => (top && top.score >= next.score ? top : next), null);
  const chosen = best && best.score > 0 ? best : null;
  const key = chosen ? lettersOf(doc.text.slice(...chosen.span)) : '';
  return {
    headline: chosen?.span ?? null,
    repeats: titles
      .map((t) => t.span)
      .filter((span) => chosen && span !== chosen.span && lettersOf(doc.text.slice(...span)) === key),
    alternates: chosen ? titles.filter((t) => t.alternate).map((t) => t.span) : [],
    get notes() {
      return candidates.map((candidate) => ({
        field: 'headline',
        rule: 'title-above-lead',
        span: candidate.span,
        chosen: candidate === chosen,
        why: candidate.why,
      }));
    },
  };
}

function countPrintings(doc: Doc, spans: readonly Span[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const span of spans) {
    const key = lettersOf(doc.text.slice(...span));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
