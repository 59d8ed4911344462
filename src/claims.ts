import type { Findings } from './assemble.js';
import type { Doc } from './doc.js';
import { findAdvisory } from './fields/advisories.js';
import type { Claim } from './segment/partition.js';
import type { Story } from './story.js';
import { type Span, trimSpan } from './text/span.js';

/** A claim on a stretch of the text; one for an advisory says of what kind it is. */
export type StoryClaim = Claim & { readonly advisory?: Story['advisories'][number]['kind'] };

/** What each field claims of the text: the segments are cut along these. */
export function toClaims(doc: Doc, found: Findings): StoryClaim[] {
  const { layout, proposals, stamps } = found;
  const { headline, lead } = layout;
  const claim = (kind: Claim['kind'], spans: readonly Span[]): StoryClaim[] => spans.map((span) => ({ kind, span }));
  const headLines = new Set(layout.head.map((line) => line.line.index));
  const chosen = [stamps.published, stamps.updated].filter((stamp) => stamp !== null);
  const near = layout.lines.filter(
    (line) => !layout.body.lines.has(line.line.index) && line.line.index <= layout.body.lastLine + 8,
  );
  const opening = lead?.dateline;
  return [
    ...claim('headline', [...(headline.headline ? [headline.headline] : []), ...headline.repeats]),
    ...claim('alternateHeadline', headline.alternates),
    ...claim('summary', layout.summary),
    ...claim(
      'byline',
      found.bylines.map(({ byline }) => byline.span),
    ),
    ...headerClaims(doc, found),
    ...claim(
      'timestamp',
      chosen.map((stamp) => stamp.whole),
    ),
    ...claim(
      'timestamp',
      proposals.stamps.filter((stamp) => headLines.has(stamp.line)).map((stamp) => stamp.whole),
    ),
    ...claim(
      'dateline',
      opening
        ? [
            [
              opening.span[0],
              lead.line === opening.line ? trimEnd(doc, opening.span[0], opening.bodyStart) : opening.span[1],
            ],
          ]
        : [],
    ),
    ...claim('body', layout.body.paragraphs),
    ...claim(
      'caption',
      near.filter((line) => line.role === 'caption').map((line) => line.content),
    ),
    ...claim(
      'disclaimer',
      proposals.disclaimers.filter((d) => d === layout.disclaimer).map((d) => d.span),
    ),
    ...claim(
      'signoff',
      layout.signoffs.map((signoff) => signoff.span),
    ),
    ...near.flatMap((line) => {
      const advisory = line.role === 'advisory' || line.role === 'title' ? findAdvisory(doc, line.line) : null;
      return advisory ? [{ kind: 'advisory' as const, span: advisory.span, advisory: advisory.kind }] : [];
    }),
  ];
}

/** What a header states within the text, and the header's other lines. */
function headerClaims(doc: Doc, { header }: Findings): StoryClaim[] {
  const stated: readonly (readonly [Claim['kind'], readonly ({ readonly span: Span | null } | null)[]])[] = [
    ['headline', [header.headline]],
    ['summary', [header.summary]],
    ['byline', header.bylines],
    ['dateline', [header.dateline]],
    ['timestamp', [header.published, header.updated]],
    ['advisory', header.advisories],
    ['signoff', [header.signoff]],
    ['header', outside(doc).map((span) => ({ span }))],
  ];
  return stated.flatMap(([kind, values]) =>
    values.flatMap((value) => (value?.span ? [{ kind, span: value.span }] : [])),
  );
}

/** What stands outside the paragraphs that a header calls the story's own, control bytes included. */
function outside({ options, source, copy }: Doc): Span[] {
  const paragraphs = options.header?.paragraphs;
  if (!paragraphs) return [];
  const gaps = [...paragraphs, [source.length, source.length] as const].map(([start], i): Span => {
    return trimSpan(source, [paragraphs[i - 1]?.[1] ?? 0, start]);
  });
  return gaps.filter(([start, end]) => start < end).map((gap) => copy.copySpan(gap));
}

function trimEnd(doc: Doc, start: number, end: number): number {
  return start + doc.text.slice(start, end).trimEnd().length;
}
