import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { type Failure, systemFailure } from './failure.js';

/** The bytes of an input as they come. */
export type Chunks = AsyncIterable<Buffer>;

/** Why a stream ends before its end. */
export class BrokenInput extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/**
 * The first bytes of a stream, so many if it has them, and the whole stream. What breaks it after some bytes breaks it
 * there again: what came before is of use.
 *
 * @throws what breaks the stream before its first byte
 */
export async function peeked(chunks: Chunks, length: number): Promise<{ readonly head: Buffer; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let broken: { readonly error: unknown } | null = null;
  try {
    for (let size = 0; size < length; size += first.at(-1)!.length) {
      const { value, done } = await iterator.next();
      if (done) break;
      first.push(value);
    }
  } catch (error) {
    if (first.length === 0) throw error;
    broken = { error };
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* first;
    if (broken !== null) throw broken.error;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: Buffer.concat(first).subarray(0, length), all: all() };
}

/** How packed files open, and what unpacks them. */
const packers: readonly { readonly opening: Buffer; readonly name: string; unpacker(): Transform | null }[] = [
  { opening: Buffer.from([0x1f, 0x8b]), name: 'gzip', unpacker: () => zlib.createGunzip({ chunkSize }) },
  {
    opening: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    name: 'zstd',
    // Node 22.15 and later have it; the types are those of the oldest Node.
    unpacker: () => (zlib as Partial<Zstd>).createZstdDecompress?.({ chunkSize }) ?? null,
  },
];

interface Zstd {
  createZstdDecompress(options: { chunkSize: number }): Transform;
}

const chunkSize = 256 * 1024;

/** Whether a file is packed, by its first bytes. */
export function isPacked(head: Buffer): boolean {
  return packers.some(({ opening }) => head.subarray(0, opening.length).equals(opening));
}

/**
 * A stream with gzip or zstd taken off, told by its first bytes; any other as it is. Gzip of several members is one
 * stream.
 *
 * @throws BrokenInput while it is read, where it is cut off or damaged, after all that was whole before
 */
export async function* unpacked(chunks: Chunks): Chunks {
  const { head, all } = await peeked(chunks, 4);
  const packer = packers.find(({ opening }) => head.subarray(0, opening.length).equals(opening));
  if (packer === undefined) {
    yield* all;
    return;
  }
  const unpacker = packer.unpacker();
  if (unpacker === null) {
    const message = 'zstd: this version of Node cannot unpack it (22.15 can): use zstd -dc FILE | wireparse';
    throw new BrokenInput({ code: 'input.compressed', message });
  }
  try {
    yield* through(unpacker, inPiecesOf(pieceSize, all));
  } catch (error) {
    throw isUnpackError(error) ? new BrokenInput(damaged(packer.name, error.code)) : error;
  }
}

/** What zlib has unpacked of a piece is lost where it then comes upon damage: pieces are small. */
const pieceSize = 8192;

/** The same bytes in pieces of one size, so that it does not matter in which they came. */
async function* inPiecesOf(size: number, chunks: Chunks): Chunks {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.length - (bytes.length % size);
    for (let at = 0; at < end; at += size) yield bytes.subarray(at, at + size);
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield rest;
}

/**
 * What a transform makes of a stream. To iterate over the transform itself would drop what it still holds when it
 * fails, which is more or less as the reader is slow or fast.
 */
async function* through(transform: Transform, chunks: Chunks): Chunks {
  let ended = false;
  let broken: { readonly error: unknown } | null = null;
  let wake = (): void => {};
  transform.on('readable', () => wake());
  transform.on('end', () => {
    ended = true;
    wake();
  });
  // An error of the source ends the transform with it.
  transform.on('error', (error) => {
    broken = { error };
    wake();
  });
  pipeline(Readable.from(chunks, { objectMode: false }), transform, () => {});
  try {
    for (;;) {
      const bytes: Buffer | null = transform.read();
      if (bytes !== null) yield bytes;
      else if (broken !== null) throw (broken as { readonly error: unknown }).error;
      else if (ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    transform.destroy();
  }
}

function isUnpackError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR__ZLIB)/u.test(String(error.code));
}

function damaged(name: string, code: string): Failure {
  const what = code === 'Z_BUF_ERROR' ? 'cut off before its end' : 'damaged, or something else follows it';
  return { code: 'input.compressed', message: `${name}: ${what}` };
}

/** What an error says that came while an input was read; an error that is a bug is thrown on. */
export function brokenBy(error: unknown): Failure {
  return error instanceof BrokenInput ? error.failure : systemFailure(error);
}

/**
 * The beginning of a packed file, unpacked as far as it goes; any other as it is. Null for zstd, which gives nothing
 * before its first 128 KiB are whole.
 *
 * @param head the first bytes of a file
 */
export function unpackedHead(head: Buffer): Buffer | null {
  if (!isPacked(head)) return head;
  if (!packers[0]!.opening.equals(head.subarray(0, 2))) return null;
  try {
    return zlib.gunzipSync(head, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 });
  } catch {
    return Buffer.alloc(0);
  }
}
