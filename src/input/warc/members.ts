import * as zlib from 'node:zlib';

/** Unpacked bytes of a WARC as they come. */
export interface Piece {
  readonly bytes: Buffer;
  /** Whether a member of the packed file begins here, as a record mostly does. */
  readonly opens: boolean;
  /** Whether the member before these bytes was damaged or cut off. */
  readonly broken: boolean;
}

/** Bytes that look like a member's opening and are none, one behind the other: past so many the file is given up. */
const mostTries = 500;
/** So much is given to the unpacker at once: it makes at most a thousand times as much of it. */
const sliceLength = 16 * 1024;

/**
 * The bytes of a WARC, its gzip members unpacked one by one: a damaged one ends where the next opens, and the file goes
 * on there. A file that is not packed comes as it is.
 */
export async function* membersOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const input = new Input(chunks);
  const packed = (await input.has(2)) && input.first(2).equals(magic);
  if (!packed) {
    for (let bytes = await input.next(all); bytes; bytes = await input.next(all))
      yield { bytes, opens: false, broken: false };
    return;
  }
  let tries = 0;
  let broken = false;
  while (await input.seek(magic)) {
    let opens = true;
    input.mark();
    const member = unpackedMember(input);
    for (let step = await member.next(); ; step = await member.next()) {
      if (step.done) {
        broken = !step.value;
        break;
      }
      yield { bytes: step.value, opens, broken: opens && broken };
      opens = false;
    }
    tries = broken ? tries + 1 : 0;
    if (broken) input.returnToMark(magic.length);
    if (tries > mostTries) break;
  }
  if (broken) yield { bytes: Buffer.alloc(0), opens: true, broken };
}

/** A damaged member may hide the next one: it is looked for again in so many bytes. */
const farthest = 256 * 1024;

const all = Number.POSITIVE_INFINITY;
const magic = Buffer.from([0x1f, 0x8b]);

/** The bytes of the member that opens here; at its end, whether it was whole. */
async function* unpackedMember(input: Input): AsyncGenerator<Buffer, boolean> {
  if (!(await skipHeader(input))) return false;
  const inflate = zlib.createInflateRaw();
  const unpacked: Buffer[] = [];
  let length = 0;
  let failed = false;
  inflate.on('data', (bytes: Buffer) => unpacked.push(bytes));
  let written: () => void = () => {};
  // After an error no write is ever answered.
  inflate.on('error', () => {
    failed = true;
    written();
  });
  try {
    for (let given = 0; ; ) {
      const bytes = await input.next(sliceLength);
      if (!bytes) return false;
      await new Promise<void>((done) => {
        written = done;
        inflate.write(bytes, () => done());
      });
      given += bytes.length;
      const left = failed ? 0 : given - inflate.bytesWritten;
      for (const part of unpacked.splice(0)) {
        length += part.length;
        yield part;
      }
      if (failed) return false;
      if (left === 0) continue;
      input.giveBack(left);
      if (!(await input.has(8))) return false;
      // The trailer: a checksum, and the length by 2^32.
      return input.take(8).readUInt32LE(4) === length % 2 ** 32;
    }
  } finally {
    inflate.close();
  }
}

const flags = { crc: 2, extra: 4, name: 8, comment: 16 } as const;

/** Skips what stands before a member's packed bytes; false where it is no header. */
async function skipHeader(input: Input): Promise<boolean> {
  if (!(await input.has(10))) {
    input.take(2);
    return false;
  }
  const header = input.take(10);
  const flag = header[3]!;
  if (header[2] !== 8 || flag > 31) return false;
  if (flag & flags.extra) {
    if (!(await input.has(2))) return false;
    const length = input.take(2).readUInt16LE(0);
    if (!(await input.has(length))) return false;
    input.take(length);
  }
  for (const part of [flags.name, flags.comment]) if (flag & part && !(await input.skipPast(0))) return false;
  if (flag & flags.crc && (await input.has(2))) input.take(2);
  return true;
}

/** Packed bytes to read from. */
class Input {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private held: Buffer = Buffer.alloc(0);
  private at = 0;
  private marked = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Whether so many bytes follow; they are few. */
  async has(count: number): Promise<boolean> {
    while (this.held.length - this.at < count) if (!(await this.more())) return false;
    return true;
  }

  first(count: number): Buffer {
    return this.held.subarray(this.at, this.at + count);
  }

  take(count: number): Buffer {
    const taken = this.first(count);
    this.at += taken.length;
    return taken;
  }

  /** The bytes at hand, at most so many; null at the end. */
  async next(most: number): Promise<Buffer | null> {
    return (await this.has(1)) ? this.take(most) : null;
  }

  /** Puts back the last bytes of those that were taken last. */
  giveBack(count: number): void {
    this.at -= count;
  }

  /** Remembers the place at hand, as long as reading goes not too far from it. */
  mark(): void {
    this.held = this.held.subarray(this.at);
    this.at = 0;
    this.marked = true;
  }

  /** Goes to behind so many bytes of the marked place; stays where it is too far back. */
  returnToMark(behind: number): void {
    if (this.marked) this.at = behind;
  }

  /** Goes to where the bytes stand next; false where they do not. */
  async seek(bytes: Buffer): Promise<boolean> {
    for (;;) {
      const found = this.held.indexOf(bytes, this.at);
      this.at = found >= 0 ? found : Math.max(this.at, this.held.length - bytes.length + 1);
      if (found >= 0) return true;
      if (!(await this.more())) return false;
    }
  }

  /** Goes behind the next byte of a value; false where there is none near. */
  async skipPast(value: number): Promise<boolean> {
    for (let skipped = 0; skipped < 1024; skipped++) {
      if (!(await this.has(1))) return false;
      if (this.take(1)[0] === value) return true;
    }
    return false;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    if (done) return false;
    if (this.marked && this.at > farthest) this.marked = false;
    const from = this.marked ? 0 : this.at;
    const left = this.held.subarray(from);
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.held = left.length === 0 ? bytes : Buffer.concat([left, bytes]);
    this.at -= from;
    return true;
  }
}
