import { type Gathered, gatherer, type TooLong } from './too-long.js';
import { BrokenInput, type Chunks } from './unpacked.js';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [open, close, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The values in a JSON array, or those that stand one after the other, as their bytes, those of a chunk together.
 * Whether each is JSON is left to whoever reads it: only strings, brackets and commas are looked at here.
 *
 * @param limit in bytes; of a longer value only a mark is given
 * @throws BrokenInput where the array or a value does not end
 */
export async function* jsonValuesOf(chunks: Chunks, limit: number): AsyncGenerator<readonly (Buffer | TooLong)[]> {
  const scan = new ValueScanner(limit);
  for await (const chunk of chunks) {
    const values = scan.next(chunk);
    if (values.length > 0) yield values;
  }
  const last = scan.last();
  if (last !== null) yield [last];
}

/** Finds where values begin and end, a chunk at a time. */
class ValueScanner {
  private readonly value: Gathered;
  private chunk: Buffer = Buffer.alloc(0);
  /** Bytes of the chunks before. */
  private offset = 0;
  /** Where in the chunk the value that is open goes on; -1 where none is. */
  private start = -1;
  private begun = 0;
  /** Brackets that are open within the value; the array around the values is none of them. */
  private depth = 0;
  private inString = false;
  private escaped = false;
  private array: 'unknown' | 'open' | 'closed' | 'none' = 'unknown';
  private found: (Buffer | TooLong)[] = [];

  constructor(limit: number) {
    this.value = gatherer(limit);
  }

  /** The values that end in a chunk. */
  next(chunk: Buffer): readonly (Buffer | TooLong)[] {
    this.chunk = chunk;
    this.found = [];
    this.start = this.value.empty ? -1 : 0;
    for (let at = 0; at < chunk.length; at++) {
      if (this.inString) at = this.stringFrom(at);
      else this.byteAt(at, chunk[at]!);
    }
    if (this.start >= 0) this.value.add(chunk.subarray(this.start));
    this.offset += chunk.length;
    return this.found;
  }

  /** A value that ends with the stream; null where there is none. */
  last(): Buffer | TooLong | null {
    if (this.depth > 0 || this.inString) throw cutOff(`the value that begins at byte ${this.begun}`);
    if (this.array === 'open') throw cutOff('the array');
    return this.value.empty ? null : this.value.take();
  }

  /** Reads on to the mark that closes a string. Returns the last byte that was read. */
  private stringFrom(at: number): number {
    if (this.escaped) {
      this.escaped = false;
      return at;
    }
    const mark = this.chunk.indexOf(quote, at);
    const stop = mark < 0 ? this.chunk.length : mark;
    const isEscaped = backslashesBefore(this.chunk, stop, at) % 2 === 1;
    if (mark < 0) this.escaped = isEscaped;
    else this.inString = isEscaped;
    return stop;
  }

  private byteAt(at: number, byte: number): void {
    if (isSpace(byte)) {
      if (this.depth === 0) this.endAt(at);
    } else if (this.array === 'unknown') {
      this.array = byte === open ? 'open' : 'none';
      if (byte !== open) this.within(at, byte);
    } else if (this.depth === 0 && byte === comma) this.endAt(at);
    else if (this.depth === 0 && byte === close && this.array === 'open') {
      this.endAt(at);
      this.array = 'closed';
    } else this.within(at, byte);
  }

  /** A byte of a value. */
  private within(at: number, byte: number): void {
    if (this.start < 0) {
      this.start = at;
      this.begun = this.offset + at;
    }
    if (byte === quote) this.inString = true;
    else if (byte === open || byte === openObject) this.depth++;
    else if (byte === close || byte === closeObject) {
      this.depth = Math.max(0, this.depth - 1);
      if (this.depth === 0) this.endAt(at + 1);
    }
  }

  private endAt(at: number): void {
    if (this.start >= 0) this.value.add(this.chunk.subarray(this.start, at));
    if (!this.value.empty) this.found.push(this.value.take());
    this.start = -1;
  }
}

function backslashesBefore(chunk: Buffer, end: number, start: number): number {
  let at = end;
  while (at > start && chunk[at - 1] === backslash) at--;
  return end - at;
}

/** Bytes are counted from 0, in UTF-8 and unpacked. */
function cutOff(what: string): BrokenInput {
  return new BrokenInput({ code: 'input.malformed', message: `JSON that ends in the middle: ${what} has no end` });
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
