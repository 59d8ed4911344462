import type { Segment, SegmentKind } from '../story.js';
import type { Span } from '../text/span.js';

/** A stretch that a field claims. */
export interface Claim {
  readonly kind: SegmentKind;
  readonly span: Span;
}

/** Where claims meet, the kind further to the left wins: a stamp inside a byline's line stays a stamp. */
const precedence: readonly SegmentKind[] = [
  'disclaimer',
  'signoff',
  'timestamp',
  'dateline',
  'headline',
  'alternateHeadline',
  'body',
  'advisory',
  'byline',
  'caption',
  'summary',
  'header',
  'chrome',
];

/**
 * Cuts the whole text into labelled segments: sorted, without gap or overlap. What nobody claims is `chrome`, white
 * space between segments of two kinds is `blank`.
 *
 * @param text the reading copy
 */
export function partition(text: string, claims: readonly Claim[]): Segment[] {
  const edges = claims
    .filter(({ span }) => span[0] < span[1])
    .flatMap(({ kind, span }) => [
      { at: span[0], rank: precedence.indexOf(kind), step: 1 },
      { at: span[1], rank: precedence.indexOf(kind), step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = precedence.map(() => 0);
  const segments: Segment[] = [];
  let at = 0;
  for (const edge of edges) {
    if (edge.at > at) fill(text, segments, [at, edge.at], precedence[open.findIndex((claims) => claims > 0)] ?? null);
    at = Math.max(at, edge.at);
    open[edge.rank]! += edge.step;
  }
  if (at < text.length) fill(text, segments, [at, text.length], null);
  return segments;
}

/** Adds a stretch; one that nobody claims comes apart into blank edges and chrome. */
function fill(text: string, segments: Segment[], span: Span, kind: SegmentKind | null): void {
  if (kind) {
    add(segments, kind, span);
    return;
  }
  const stretch = text.slice(...span);
  const start = span[0] + (stretch.length - stretch.trimStart().length);
  const end = Math.max(start, span[0] + stretch.trimEnd().length);
  add(segments, 'blank', [span[0], start]);
  add(segments, 'chrome', [start, end]);
  add(segments, 'blank', [end, span[1]]);
}

function add(segments: Segment[], kind: SegmentKind, span: Span): void {
  if (span[0] >= span[1]) return;
  const last = segments.at(-1);
  const grows = last?.kind === kind && last.span[1] === span[0];
  if (grows) segments[segments.length - 1] = { kind, span: [last.span[0], span[1]] };
  else segments.push({ kind, span });
}
