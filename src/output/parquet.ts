import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Failure } from '../input/failure.js';
import type { Story } from '../story.js';
import { type ColumnName, type ColumnType, columns, type Scalar } from './parquet/columns.js';
import { parquetSchema } from './parquet/schema.js';

/** What stands in each column for one input, in values that JSON has. */
export type ParquetRow = Readonly<Partial<Record<ColumnName, unknown>>>;

/** A Parquet file in the making. */
export interface ParquetFile {
  add(row: ParquetRow): void;
  /** Writes what is left and the foot of the file; without it, the file cannot be read. */
  finish(): void;
}

/** A row group is written when it has so many rows, or so many characters. */
const groupRows = 1000;
const groupSize = 8 * 1024 * 1024;

/** The row of a story. */
export function parquetRow(story: Story): ParquetRow {
  return Object.fromEntries(Object.entries(columns).map(([name, { of }]) => [name, of(story) ?? null]));
}

/** The row of an input that gave no story. */
export function parquetFailure(name: string | null, record: number | null, failure: Failure): ParquetRow {
  const { code, message, origin } = failure;
  return { name, record, ...origin, error: code, message };
}

/**
 * Opens a Parquet file with one row an input, compressed with Snappy. Rows are held till a row group is full, so memory
 * does not grow with their number.
 *
 * @param write is given the bytes of the file, one piece after the other; a piece may be kept
 * @example
 * const file = openParquet((bytes) => fs.writeSync(fd, bytes));
 * file.add(parquetRow(story));
 * file.finish();
 */
export function openParquet(write: (bytes: Uint8Array) => void): ParquetFile {
  const writer = new ParquetWriter({ writer: drained(write), schema: parquetSchema(), createdBy: 'wireparse' });
  let rows: ParquetRow[] = [];
  let size = 0;
  const flush = (): void => {
    if (rows.length > 0) writer.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
    rows = [];
    size = 0;
  };
  return {
    add(row) {
      rows.push(row);
      size += sizeOf(row);
      if (rows.length >= groupRows || size >= groupSize) flush();
    },
    finish() {
      flush();
      writer.finish();
    },
  };
}

/** A writer that hands its bytes on after each row group and at the end. */
function drained(write: (bytes: Uint8Array) => void): ByteWriter & { flush(): void } {
  const bytes = new ByteWriter();
  const flush = (): void => {
    if (bytes.index > 0) write(bytes.getBytes().slice());
    bytes.index = 0;
  };
  return Object.assign(bytes, { flush, finish: flush });
}

function columnsOf(rows: readonly ParquetRow[]): { name: string; data: unknown[] }[] {
  return Object.entries(columns).map(([name, { type }]) => ({
    name,
    data: rows.map((row) => written(row[name as ColumnName], type)),
  }));
}

/** A value as the writer takes it: whole numbers are bigints, lists are there even when empty. */
function written(value: unknown, type: ColumnType): unknown {
  if (typeof type === 'string') return scalar(value, type);
  const items = Array.isArray(value) ? value : [];
  const { list } = type;
  if (list === 'string') return items;
  const fields = Object.entries(list);
  return items.map((item) => Object.fromEntries(fields.map(([name, kind]) => [name, scalar(item[name], kind)])));
}

function scalar(value: unknown, type: Scalar): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'int') return BigInt(value as number);
  return type === 'instant' ? new Date(value as number) : value;
}

/** About how many characters a row holds. */
function sizeOf({ body, quotes, headline }: ParquetRow): number {
  return JSON.stringify([body, quotes, headline]).length;
}
