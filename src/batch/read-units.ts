import * as fs from 'node:fs';
import type { Readable } from 'node:stream';
import { addAbortSignal } from 'node:stream';
import { maxStoryBytes } from '../input/accepted.js';
import { type Failure, systemFailure } from '../input/failure.js';
import { headLength, headOf, opensInUtf16, opensWithUtf8Mark, utf8Mark } from '../input/head.js';
import { type RecordFormatName, recordFormatOf, recordFormats } from '../input/record-formats.js';
import { documentFormatOf } from '../input/stories.js';
import { type TooLong, tooLargeFailure } from '../input/too-long.js';
import { brokenBy, type Chunks, isPacked, peeked, unpacked } from '../input/unpacked.js';
import type { Found } from './inputs.js';
import type { ReadingSettings } from './settings.js';
import { type Shard, takes } from './shard.js';
import type { Content, Input, Unit } from './unit.js';

/** What units are read with. */
export interface UnitReading {
  readonly settings: ReadingSettings;
  readonly shard: Shard | null;
  readonly stdin: Readable;
  readonly signal: AbortSignal;
  /** Counts the bytes that are read, or left to be read by whoever does the work. */
  readonly meter?: Meter;
}

export interface Meter {
  bytes: number;
}

/**
 * The units of work behind inputs, some at a time, in their order. What is a plain file of one document is left to
 * whoever does the work; all else is read here, as a stream, no faster than it is asked for.
 */
export async function* readUnits(
  inputs: AsyncIterable<readonly Found[]>,
  reading: UnitReading,
): AsyncGenerator<readonly Unit[]> {
  const { shard } = reading;
  for await (const some of inputs) {
    let whole: Unit[] = [];
    for (const { input, from } of some) {
      const content = typeof from === 'string' ? contentAtOnce(from, reading) : failing(from);
      if (content !== null) whole.push({ input, record: null, content });
      else {
        if (whole.length > 0) yield taken(whole, shard);
        whole = [];
        for await (const units of streamedUnits(input, from as string, reading)) yield taken(units, shard);
      }
    }
    if (whole.length > 0) yield taken(whole, shard);
  }
}

function taken(units: readonly Unit[], shard: Shard | null): readonly Unit[] {
  return shard === null ? units : units.filter((unit) => takes(shard, unit));
}

/** A plain file of one document, or the reason why nothing can be read; null for what must be read as a stream. */
function contentAtOnce(from: string, { settings, meter }: UnitReading): Content | null {
  if (from === '-') return null;
  try {
    const found = fs.statSync(from);
    if (!found.isFile()) return null;
    const head = fileHead(from);
    if (isPacked(head) || recordFormatIn(head, settings) !== null) return null;
    if (meter) meter.bytes += found.size;
    return { kind: 'file', path: from };
  } catch (error) {
    return failing(systemFailure(error));
  }
}

/** The first bytes of a plain file. */
export function fileHead(path: string): Buffer {
  const file = fs.openSync(path, 'r');
  try {
    const head = Buffer.allocUnsafe(headLength);
    return head.subarray(0, fs.readSync(file, head, 0, headLength, 0));
  } finally {
    fs.closeSync(file);
  }
}

/** The format of records that an input is of; null where it is one document. */
export function recordFormatIn(
  head: Buffer,
  { inputFormat }: Pick<ReadingSettings, 'inputFormat'>,
): RecordFormatName | null {
  if (inputFormat !== 'auto') return inputFormat in recordFormats ? (inputFormat as RecordFormatName) : null;
  const letters = headOf(head);
  return documentFormatOf(letters) === null ? recordFormatOf(letters) : null;
}

async function* streamedUnits(input: Input, from: string, reading: UnitReading): AsyncGenerator<readonly Unit[]> {
  let record: number | null = null;
  try {
    const { head, all } = await peeked(unpacked(chunksOf(from, reading)), headLength);
    const format = recordFormatIn(head, reading.settings);
    if (format === null) yield [{ input, record, content: await collected(all) }];
    else {
      record = 0;
      for await (const some of await recordsOf(format, all, head, reading.settings)) {
        const first = record;
        record += some.length;
        yield some.map((bytes, i) => ({ input, record: first + i, content: recordContent(bytes, format) }));
      }
    }
  } catch (error) {
    // An interrupt is no failure of the input's.
    reading.signal.throwIfAborted();
    yield [{ input, record, content: failing(brokenBy(error)) }];
  }
}

async function recordsOf(
  format: RecordFormatName,
  all: Chunks,
  head: Buffer,
  { encoding }: ReadingSettings,
): Promise<AsyncIterable<readonly (Buffer | TooLong)[]>> {
  const chunks = await utf8Of(all, head, encoding);
  if (format === 'ndjson') return (await import('../input/lines.js')).linesOf(chunks, maxStoryBytes);
  return (await import('../input/json-values.js')).jsonValuesOf(chunks, maxStoryBytes);
}

/** In UTF-8 and without a byte order mark. */
async function utf8Of(all: Chunks, head: Buffer, encoding: string | null): Promise<Chunks> {
  const wide = opensInUtf16(head) ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : null;
  const other = wide ?? (encoding === 'utf-8' ? null : encoding);
  if (other !== null) return (await import('../input/utf8.js')).toUtf8(all, other);
  return opensWithUtf8Mark(head) ? (await import('../input/utf8.js')).withoutFirst(utf8Mark.length, all) : all;
}

function recordContent(bytes: Buffer | TooLong, format: RecordFormatName): Content {
  return 'tooLong' in bytes ? failing(tooLargeFailure) : { kind: 'record', format, bytes };
}

async function* chunksOf(from: string, { stdin, signal, meter }: UnitReading): Chunks {
  const stream = from === '-' ? stdin : fs.createReadStream(from, { highWaterMark: 256 * 1024 });
  for await (const chunk of addAbortSignal(signal, stream)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    if (meter) meter.bytes += bytes.length;
    yield bytes;
  }
}

/** All bytes of a stream as one document; a stream over the limit is let go. */
async function collected(chunks: Chunks): Promise<Content> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxStoryBytes) return failing(tooLargeFailure);
    pieces.push(chunk);
  }
  return { kind: 'document', bytes: Buffer.concat(pieces, length) };
}

function failing(failure: Failure): Content {
  return { kind: 'failure', failure };
}
