import type { Segment, SegmentKind } from '../../story.js';
import { type Span, trimSpan } from '../../text/span.js';
import { safeCut } from '../width.js';
import { type Marker, markerOf } from './marks.js';
import { type Page, run } from './page.js';
import { type Run, wrap } from './wrap.js';

/** The part of one segment, or of one paragraph of the body, that stands in one line. */
interface Strip {
  readonly kind: SegmentKind;
  readonly span: Span;
  /** Whether another strip goes before it in its line. */
  readonly glued: boolean;
}

/** The longest words of the gutter: `disclaimer`, `body 12345`. */
const nameWidth = 10;

/** Columns that stand before the text of a segment. */
function gutterWidth(page: Page): number {
  return digitsOf(page) + 1 + nameWidth + 3;
}

/**
 * The input, painted by segment: each of its lines behind a gutter with the line's number and the segment's name, and
 * each further segment or paragraph of a line on a row of its own behind `├`. Runs of blank lines are one empty row.
 */
export function segmentRows(page: Page): string[] {
  const rows: string[] = [];
  const marker = markerOf(page);
  const name = namerOf(page);
  const verdicts = verdictsOf(page);
  let blank = false;
  for (const [i, strips] of stripsByLine(page)) {
    if (strips.length === 0) {
      blank = rows.length > 0;
      continue;
    }
    if (blank) rows.push(`${' '.repeat(gutterWidth(page) - 2)}${page.palette.dim('│')}`);
    blank = false;
    for (const [s, strip] of strips.entries()) {
      const runs = [...stripRuns(page, strip, marker), ...(s + 1 < strips.length ? [] : (verdicts.get(i) ?? []))];
      rows.push(...stripRows(page, strip, i, name(strip), runs));
    }
  }
  return rows;
}

function* stripsByLine({ source, lines, story: { segments, body } }: Page): Generator<[number, Strip[]]> {
  const parts = byParagraph(segments, body);
  let first = 0;
  for (const [i, [start, end]] of lines.entries()) {
    while (first < parts.length && parts[first]!.span[1] <= start) first++;
    const strips: Strip[] = [];
    for (let p = first; p < parts.length && parts[p]!.span[0] < end; p++) {
      const { kind, span } = parts[p]!;
      const strip = trimSpan(source, [Math.max(start, span[0]), Math.min(end, span[1])]);
      if (strip[0] < strip[1]) strips.push({ kind, span: strip, glued: strips.length > 0 });
    }
    yield [i, strips];
  }
}

/** The segments, those of the body cut where a paragraph begins within them: glued paragraphs are one segment. */
function byParagraph(segments: readonly Segment[], body: readonly { readonly span: Span }[]): Segment[] {
  let paragraph = 0;
  return segments.flatMap(({ kind, span: [start, end] }) => {
    if (kind !== 'body') return [{ kind, span: [start, end] }];
    while (paragraph < body.length && body[paragraph]!.span[0] <= start) paragraph++;
    const cuts = [start];
    for (; paragraph < body.length && body[paragraph]!.span[0] < end; paragraph++) cuts.push(body[paragraph]!.span[0]);
    return cuts.map((cut, i): Segment => ({ kind, span: [cut, cuts[i + 1] ?? end] }));
  });
}

function stripRuns(page: Page, strip: Strip, marker: Marker): Run[] {
  return shownParts(page, strip).flatMap(({ span, leftOut }) => {
    const gap = run(page.palette.dim, ` …${leftOut} characters left out… `);
    return [...marker.runs(strip.kind, span), ...(leftOut > 0 ? [gap] : [])];
  });
}

function stripRows(page: Page, { kind, glued }: Strip, line: number, name: string, runs: readonly Run[]): string[] {
  const { palette } = page;
  const number = glued ? '' : String(line + 1);
  const label = palette.kinds[kind](name.padEnd(nameWidth));
  return wrap(runs, page.columns - gutterWidth(page)).map((row, i) => {
    const left =
      i === 0 ? `${palette.dim(number.padStart(digitsOf(page)))} ${label}` : ' '.repeat(gutterWidth(page) - 3);
    return `${left} ${palette.dim(i === 0 && glued ? '├' : '│')} ${row}`;
  });
}

/** What the parser took a line for as a whole, to stand at its end; said once where it goes on from line to line. */
function verdictsOf(page: Page): Map<number, Run[]> {
  let last = '';
  return new Map(
    [...page.notes.lines].flatMap(([line, { why, rule }]): [number, Run[]][] => {
      const verdict = `  ← ${[why, rule].filter(Boolean).join(': ')}`;
      const isNew = verdict !== last;
      last = verdict;
      return isNew ? [[line, [run(page.palette.dim, verdict)]]] : [];
    }),
  );
}

/** The gutter's name of each strip: the kind; for the body also the index of the paragraph. */
function namerOf({ story: { body } }: Page): (strip: Strip) => string {
  let paragraph = 0;
  return ({ kind, span }) => {
    if (kind !== 'body') return shortNames[kind] ?? kind;
    while (paragraph < body.length && body[paragraph]!.span[1] <= span[0]) paragraph++;
    const found = body[paragraph];
    return found !== undefined && found.span[0] < span[1] ? `body ${paragraph}` : 'body';
  };
}

const shortNames: Partial<Record<SegmentKind, string>> = { alternateHeadline: 'alternate' };

/** The most of one strip that is shown, in code units: of the body a whole story on one line, of a menu its look. */
const mostShown: Partial<Record<SegmentKind, number>> = { body: 10_000, chrome: 400, header: 400, blank: 400 };

/** A strip that is too long shows its beginning and its end, with the number of code units left out between. */
function shownParts(page: Page, { kind, span: [start, end] }: Strip): { span: Span; leftOut: number }[] {
  const most = mostShown[kind] ?? 2_000;
  if (end - start <= most) return [{ span: [start, end], leftOut: 0 }];
  const from = start + safeCut(page.source.slice(start, start + most), most - 80);
  const to = end - 80 + safeCut(page.source.slice(end - 80, end), 20);
  return [
    { span: [start, from], leftOut: to - from },
    { span: [to, end], leftOut: 0 },
  ];
}

function digitsOf(page: Page): number {
  return Math.max(3, String(page.lines.length).length);
}
