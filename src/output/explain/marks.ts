import type { SegmentKind } from '../../story.js';
import type { Span } from '../../text/span.js';
import type { Page } from './page.js';
import type { MarkStyle } from './palette.js';
import type { Run } from './wrap.js';

/** Paints stretches of the input from its start to its end, with the quotations marked. */
export interface Marker {
  /** The runs of the next stretch, which must lie behind the one before. */
  runs(kind: SegmentKind, span: Span): Run[];
}

/** A place at which a mark opens or closes. */
interface Turn {
  readonly offset: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  /** What is written there: `[3›` and `‹3]` around the fourth quotation. */
  readonly sign: string;
  readonly length: number;
}

/** The order in which styles are put on. */
const styles: readonly MarkStyle[] = ['quote', 'speaker', 'cue'];

export function markerOf(page: Page): Marker {
  const turns = turnsOf(page);
  const open: Record<MarkStyle, number> = { quote: 0, speaker: 0, cue: 0 };
  let next = 0;
  return {
    runs(kind, [start, end]) {
      const runs: Run[] = [];
      let from = start;
      const paintTo = (to: number): void => {
        const marks = styles.filter((style) => open[style] > 0);
        if (to > from) runs.push({ text: page.source.slice(from, to), paint: page.palette.marked(kind, marks) });
        from = Math.max(from, to);
      };
      for (; next < turns.length && isBefore(turns[next]!, end); next++) {
        const { offset, style, opens, sign } = turns[next]!;
        paintTo(offset);
        open[style] += opens ? 1 : -1;
        // A mark in a part that is left out shows nothing.
        if (sign !== '' && offset >= start) runs.push({ text: sign, paint: page.palette.number });
      }
      paintTo(end);
      return runs;
    },
  };
}

/** What closes at the end of a stretch belongs to it, what opens there to the next. */
function isBefore({ offset, opens }: Turn, end: number): boolean {
  return opens ? offset < end : offset <= end;
}

function turnsOf({ story: { quotes } }: Page): Turn[] {
  const turns = quotes.flatMap((quote, i) => [
    ...around(quote.span, 'quote', `[${i}›`, `‹${i}]`),
    ...around(quote.speaker?.span, 'speaker'),
    ...around(quote.cue?.span, 'cue'),
  ]);
  // Where several turn at one place the inner one closes first and opens last.
  return turns.sort(
    (a, b) =>
      a.offset - b.offset || Number(a.opens) - Number(b.opens) || (a.opens ? b.length - a.length : a.length - b.length),
  );
}

function around(span: Span | undefined, style: MarkStyle, opening = '', closing = ''): Turn[] {
  if (span === undefined || span[0] >= span[1]) return [];
  const length = span[1] - span[0];
  return [
    { offset: span[0], style, opens: true, sign: opening, length },
    { offset: span[1], style, opens: false, sign: closing, length },
  ];
}
