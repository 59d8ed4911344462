import type { Reading } from '../parse.js';
import { count } from './explain/facts.js';
import { fieldRows } from './explain/fields.js';
import { legendRows } from './explain/legend.js';
import { linesOf } from './explain/lines.js';
import { placeNotes } from './explain/notes.js';
import { type Page, run, title } from './explain/page.js';
import { paletteOf } from './explain/palette.js';
import { quotationRows } from './explain/quotations.js';
import { segmentRows } from './explain/segments.js';
import { warningRows } from './explain/warnings.js';
import { wrap } from './explain/wrap.js';

export interface ExplainOptions {
  readonly color: boolean;
  /** Width of the terminal. Less than 40 columns count as 40. */
  readonly columns: number;
}

/**
 * A story under the microscope, for a terminal: the input painted by segment with its quotations marked, a legend, the
 * quotations with their speakers, every field with its evidence and the proposals that lost, the warnings.
 *
 * No row is wider than `columns`. Whatever the story holds, no control character but the line end comes out, save the
 * colours, where they are asked for. Positions are `line:column` from 1; numbers of quotations and paragraphs are
 * indexes into `quotes` and `body`, as in the JSON. Time and size grow in step with the text.
 *
 * @returns the page, ending in a line end
 * @example
 * process.stdout.write(renderExplain(reading, { color: true, columns: process.stdout.columns }));
 */
export function renderExplain(reading: Reading, options: ExplainOptions): string {
  const { story, source } = reading;
  const lines = linesOf(source);
  const page: Page = {
    story,
    source,
    lines,
    notes: placeNotes(reading.notes, story, lines),
    columns: Math.max(40, options.columns),
    color: options.color,
    palette: paletteOf(options.color),
  };
  const sections = [
    heading(page),
    segmentRows(page),
    legendRows(page),
    section(page, 'Quotations', quotationRows(page)),
    section(page, 'Fields', fieldRows(page)),
    section(page, 'Warnings', warningRows(page)),
  ];
  return sections
    .filter((rows) => rows.length > 0)
    .map((rows) => `${rows.join('\n')}\n`)
    .join('\n');
}

function heading(page: Page): string[] {
  const { source, language } = page.story;
  const { strong, dim } = page.palette;
  const name = source.record === null ? (source.name ?? 'story') : `${source.name ?? 'record'} #${source.record}`;
  const size = `${page.source.length} characters · ${count(page.lines.length, 'line')}`;
  return wrap([run(strong, name), run(dim, ` · ${language ?? 'language unknown'} · ${size}`)], page.columns);
}

function section(page: Page, name: string, rows: string[]): string[] {
  return rows.length === 0 ? [] : [title(page, name), ...rows];
}
