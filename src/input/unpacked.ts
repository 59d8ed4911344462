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

/** The first bytes of a stream, so many if it has them, and the whole stream. */
export async function peeked(chunks: Chunks, length: number): Promise<{ readonly head: Buffer; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* first;
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
 * @throws BrokenInput while it is read, where it is cut off or damaged
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
  // An error comes out where the unpacked bytes are read.
  pipeline(Readable.from(all, { objectMode: false }), unpacker, () => {});
  try {
    yield* unpacker;
  } catch (error) {
    throw isUnpackError(error) ? new BrokenInput(damaged(packer.name)) : error;
  }
}

function isUnpackError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_ZSTD|ERR__ZLIB)/u.test(String(error.code));
}

function damaged(name: string): Failure {
  return { code: 'input.compressed', message: `${name}: damaged or cut off` };
}

/** What an error says that came while an input was read; an error that is a bug is thrown on. */
export function brokenBy(error: unknown): Failure {
  return error instanceof BrokenInput ? error.failure : systemFailure(error);
}

/**
 * The beginning of a packed file, unpacked as far as it goes; any other as it is.
 *
 * @param head the first bytes of a file
 */
export function unpackedHead(head: Buffer): Buffer {
  if (!packers[0]!.opening.equals(head.subarray(0, 2))) return head;
  try {
    return zlib.gunzipSync(head, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 });
  } catch {
    return Buffer.alloc(0);
  }
}
