import * as fs from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { maxStoryBytes, tooLarge } from '../input/accepted.js';
import { headLength, isOpenObject, longHeadLength, opensInUtf16, opensWithUtf8Mark, utf8Mark } from '../input/head.js';
import type { RecordFormatName } from '../input/record-formats.js';
import type { TooLong } from '../input/too-long.js';
import { brokenBy, type Chunks, peeked, unpacked, unpackedHead } from '../input/unpacked.js';
import { recordFormatIn } from './head.js';
import type { UnitReading } from './read-units.js';
import { type Content, failing, type Input, type Unit } from './unit.js';

/**
 * The units of an input that is read as a stream: its records, or one document. What breaks the stream is a unit that
 * fails, behind those before it.
 *
 * @param from an absolute path, or `-` for standard input
 */
export async function* streamedUnits(
  input: Input,
  from: string,
  reading: UnitReading,
): AsyncGenerator<readonly Unit[]> {
  let record: number | null = null;
  try {
    const { head, all, format } = await opened(chunksOf(from, reading), reading);
    if (format === null) yield [{ input, record, content: await collected(all) }];
    else {
      record = 0;
      for await (const some of contentsOf(format, all, head, reading)) {
        const first = record;
        record += some.length;
        yield some.map((content, i) => ({ input, record: first + i, content }));
      }
    }
  } catch (error) {
    // An interrupt is no failure of the input's.
    reading.signal.throwIfAborted();
    yield [{ input, record, content: failing(brokenBy(error)) }];
  }
}

interface Opened {
  readonly format: RecordFormatName | null;
  readonly head: Buffer;
  readonly all: Chunks;
}

/** An input by its format, unpacked; but a web archive's records are packed one by one. */
async function opened(chunks: Chunks, { settings }: UnitReading): Promise<Opened> {
  const packed = await peeked(chunks, headLength);
  const head = unpackedHead(packed.head);
  if (head !== null && recordFormatIn(head, settings) === 'warc') return { format: 'warc', head, all: packed.all };
  const short = await peeked(unpacked(packed.all), headLength);
  const plain = isOpenObject(short.head) ? await peeked(short.all, longHeadLength) : short;
  return { format: recordFormatIn(plain.head, settings), ...plain };
}

/** The records of an input, some at a time. */
async function* contentsOf(
  format: RecordFormatName,
  all: Chunks,
  head: Buffer,
  { settings }: UnitReading,
): AsyncGenerator<readonly Content[]> {
  if (format === 'warc') return yield* (await import('./warc-units.js')).warcContents(all);
  const chunks = await inUtf8(all, head, settings.encoding);
  const records =
    format === 'ndjson'
      ? (await import('../input/lines.js')).linesOf(chunks, maxStoryBytes)
      : (await import('../input/json-values.js')).jsonValuesOf(chunks, maxStoryBytes);
  for await (const some of records) yield some.map((bytes) => recordContent(bytes, format));
}

/** In UTF-8 and without a byte order mark. */
async function inUtf8(chunks: Chunks, head: Buffer, encoding: string | null): Promise<Chunks> {
  const wide = opensInUtf16(head) ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : null;
  const other = wide ?? (encoding === 'utf-8' ? null : encoding);
  if (other !== null) return (await import('../input/utf8.js')).toUtf8(chunks, other);
  return opensWithUtf8Mark(head) ? (await import('../input/utf8.js')).withoutFirst(utf8Mark.length, chunks) : chunks;
}

function recordContent(bytes: Buffer | TooLong, format: RecordFormatName): Content {
  return 'tooLong' in bytes ? failing(tooLarge) : { kind: 'record', format, bytes };
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
    if (length > maxStoryBytes) return failing(tooLarge);
    pieces.push(chunk);
  }
  return { kind: 'document', bytes: Buffer.concat(pieces, length) };
}
