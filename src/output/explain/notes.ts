import type { Note } from '../../notes.js';
import type { Story } from '../../story.js';
import type { Span } from '../../text/span.js';
import { lineAt } from './lines.js';
import { type Page, placeOf, run, slice } from './page.js';
import type { Run } from './wrap.js';

/** Notes by where they are shown. */
export interface PlacedNotes {
  /** What the stage `lines` says of each line as a whole, by its index: beside the line. */
  readonly lines: ReadonlyMap<number, Note>;
  /** Of the quotations, by their span as a string: below the quotation. */
  readonly quotes: ReadonlyMap<string, readonly Note[]>;
  /** Of everything else, by field or stage: beside the field. */
  readonly fields: ReadonlyMap<string, readonly Note[]>;
}

export function placeNotes(notes: readonly Note[], story: Story, lines: readonly Span[]): PlacedNotes {
  const quoted = new Set(story.quotes.map(({ span }) => String(span)));
  const ofLines = notes.filter(({ field }) => field === 'lines');
  const ofQuotes = notes.filter(({ field, span }) => field === 'quotes' && quoted.has(String(span)));
  const elsewhere = new Set([...ofLines, ...ofQuotes]);
  return {
    lines: new Map(ofLines.map((note) => [lineAt(lines, note.span[0]), note])),
    quotes: grouped(ofQuotes, ({ span }) => String(span)),
    fields: grouped(
      notes.filter((note) => !elsewhere.has(note)),
      ({ field }) => field,
    ),
  };
}

/** `✓ rule: why` for what was chosen, `✗ 3:1 “words” rule: why` for what was not; no words that `shown` shows already. */
export function noteRuns(page: Page, { rule, why, chosen, span }: Note, shown: readonly Span[], width: number): Run[] {
  const { dim, good, bad, plain } = page.palette;
  const sign = run(chosen ? good : bad, chosen ? '✓ ' : '✗ ');
  const reason = run(dim, why === '' ? rule : `${rule}: ${why}`);
  if (shown.some((other) => other[0] === span[0] && other[1] === span[1])) return [sign, reason];
  const place = `${placeOf(page, span[0])} `;
  return [sign, run(dim, place), run(plain, `${slice(page, span, Math.min(30, width))} `), reason];
}

/** Items by key, each group in the order of the items. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
