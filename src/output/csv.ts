import { stringify } from 'csv-stringify/sync';
import type { Failure } from '../input/failure.js';
import type { Story } from '../story.js';
import { words } from './words.js';

type Cell = string | number | boolean | null;

/** The columns, and what of a story stands in each. Lists are joined in one cell. */
const columns: Readonly<Record<string, (story: Story) => Cell | undefined>> = {
  name: ({ source }) => source.name,
  record: ({ source }) => source.record,
  id: ({ source }) => source.id,
  url: ({ source }) => source.url,
  language: ({ language }) => language,
  headline: ({ headline }) => headline?.text,
  publisher: ({ publisher }) => publisher?.id,
  /** The origin first. */
  agencies: ({ agencies }) => agencies.map(({ id }) => id).join(' > '),
  bylines: ({ bylines }) => list(bylines.map(({ name }) => name)),
  dateline: ({ dateline }) => dateline?.text,
  place: ({ dateline }) => list(dateline?.places.map(({ name, nameEn }) => nameEn ?? name)),
  country: ({ dateline }) => list(dateline?.places.map(({ country }) => country ?? '')),
  date: ({ dateline }) => dateline?.date,
  published: ({ published }) => published?.value,
  updated: ({ updated }) => updated?.value,
  paragraphs: ({ body }) => body.length,
  body: ({ body }) =>
    body
      .map(({ text }) => words(text))
      .filter(Boolean)
      .join('\n\n'),
  quotes: ({ quotes }) => quotes.length,
  speakers: ({ quotes }) => list([...new Set(quotes.map(({ speaker }) => speaker?.name ?? ''))]),
  disclaimer: ({ disclaimer }) => disclaimer?.text,
  edited: ({ disclaimer }) => disclaimer?.edited,
  signoff: ({ signoff }) => signoff?.text,
  usageTerms: ({ usageTerms }) => list(usageTerms.map(({ text }) => text)),
  warnings: ({ warnings }) => list(warnings.map(({ code }) => code)),
  error: () => null,
  message: () => null,
};

function list(items: readonly string[] = []): string {
  return items.filter(Boolean).join(' ; ');
}

/** The row with the names of the columns. */
export const csvHeader = rowOf(Object.keys(columns));

/**
 * A Story as one row of CSV (RFC 4180), its line end included. A cell that a spreadsheet would take for a formula has
 * an apostrophe in front.
 */
export function csvRow(story: Story): string {
  return rowOf(Object.entries(columns).map(([name, cell]) => shown(name, cell(story) ?? null)));
}

/** The row of an input that gave no story, so that as many rows come out as stories went in. */
export function csvFailure(name: string | null, record: number | null, { code, message, origin }: Failure): string {
  const cells: Readonly<Record<string, Cell>> = { name, record, ...origin, error: code, message };
  return rowOf(Object.keys(columns).map((column) => shown(column, cells[column] ?? null)));
}

/** Only the body keeps line ends: the blank lines between its paragraphs. */
function shown(name: string, cell: Cell): Cell {
  return typeof cell === 'string' && name !== 'body' ? words(cell) : cell;
}

function rowOf(cells: readonly Cell[]): string {
  return stringify([cells.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line end alone, which is no end of a row here, is one for many readers.
    quoted_match: /[\r\n]/u,
  });
}
