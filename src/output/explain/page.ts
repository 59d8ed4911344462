import type { Story } from '../../story.js';
import type { Span } from '../../text/span.js';
import { cutTo, safeCut, widthOf } from '../width.js';
import { lineAt } from './lines.js';
import type { PlacedNotes } from './notes.js';
import type { Palette } from './palette.js';
import { visible } from './visible.js';
import { type Paint, type Run, wrap } from './wrap.js';

/** What every section needs. All spans are of `source`. */
export interface Page {
  readonly story: Story;
  readonly notes: PlacedNotes;
  readonly source: string;
  /** The input's lines, without their ends. */
  readonly lines: readonly Span[];
  readonly columns: number;
  readonly color: boolean;
  readonly palette: Palette;
}

/** `12:45`: line and column from 1, the column in UTF-16 code units, as editors count them. */
export function placeOf(page: Page, offset: number): string {
  const line = lineAt(page.lines, offset);
  return `${line + 1}:${offset - page.lines[line]![0] + 1}`;
}

/** The words at a span, in quotation marks, cut to a width. */
export function slice(page: Page, [start, end]: Span, width: number): string {
  // A long slice is cut before it is made visible: it may be the whole text.
  const head = page.source.slice(start, Math.min(end, start + 10 * width));
  return `“${cutTo(visible(head.slice(0, safeCut(head, 9 * width))).trim(), width - 2)}”`;
}

/** A paragraph with a label to its left and its further rows under its first. */
export function hang(page: Page, label: Run, indent: number, runs: readonly Run[]): string[] {
  const text = cutTo(visible(label.text), page.columns - indent);
  const used = Math.max(indent, widthOf(text) + 1);
  const rows = wrap(runs, page.columns - indent, page.columns - used);
  const first = label.paint(text) + ' '.repeat(used - widthOf(text));
  return rows.map((row, i) => (row === '' ? label.paint(text) : (i === 0 ? first : ' '.repeat(indent)) + row));
}

/** A heading with a rule to the page's edge. */
export function title(page: Page, text: string): string {
  return `${page.palette.strong(text)} ${page.palette.dim('─'.repeat(page.columns - text.length - 1))}`;
}

export function run(paint: Paint, text: string): Run {
  return { text, paint };
}
