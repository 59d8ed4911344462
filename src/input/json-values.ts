import { gatherer, type TooLong } from './too-long.js';
import { BrokenInput, type Chunks } from './unpacked.js';

const [quote, backslash, comma, open, close] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d];

/**
 * The values in a JSON array, or those that stand one after the other, as their bytes, those of a chunk together.
 * Whether each is JSON is left to whoever reads it: only strings, brackets and commas are looked at here.
 *
 * @param limit in bytes; of a longer value only a mark is given
 * @throws BrokenInput where the array or a value does not end
 */
export async function* jsonValuesOf(chunks: Chunks, limit: number): AsyncGenerator<readonly (Buffer | TooLong)[]> {
  const scan = scanner(limit);
  for await (const chunk of chunks) {
    const values = scan.next(chunk);
    if (values.length > 0) yield values;
  }
  const last = scan.last();
  if (last !== null) yield [last];
}

interface Scanner {
  next(chunk: Buffer): (Buffer | TooLong)[];
  /** A value that ends with the stream; null where there is none. */
  last(): Buffer | TooLong | null;
}

function scanner(limit: number): Scanner {
  const value = gatherer(limit);
  /** Bytes of the chunks before. */
  let offset = 0;
  let begun = 0;
  /** Brackets that are open within the value; the array around the values is none of them. */
  let depth = 0;
  let inString = false;
  let escaped = false;
  let array: 'unknown' | 'open' | 'closed' | 'none' = 'unknown';

  const next = (chunk: Buffer): (Buffer | TooLong)[] => {
    const values: (Buffer | TooLong)[] = [];
    let start = value.empty ? -1 : 0;
    const end = (at: number): void => {
      if (start >= 0) value.add(chunk.subarray(start, at));
      if (!value.empty) values.push(value.take());
      start = -1;
    };
    for (let at = 0; at < chunk.length; at++) {
      if (inString) {
        if (escaped) {
          escaped = false;
          continue;
        }
        const mark = chunk.indexOf(quote, at);
        const stop = mark < 0 ? chunk.length : mark;
        const isEscaped = backslashesBefore(chunk, stop, at) % 2 === 1;
        if (mark < 0) escaped = isEscaped;
        else inString = isEscaped;
        at = stop;
        continue;
      }
      const byte = chunk[at]!;
      if (isSpace(byte)) {
        if (depth === 0) end(at);
        continue;
      }
      if (array === 'unknown') {
        array = byte === open ? 'open' : 'none';
        if (byte === open) continue;
      }
      if (depth === 0 && byte === comma) end(at);
      else if (depth === 0 && byte === close && array === 'open') {
        end(at);
        array = 'closed';
      } else {
        if (start < 0) {
          start = at;
          begun = offset + at;
        }
        if (byte === quote) inString = true;
        else if (byte === open || byte === 0x7b) depth++;
        else if (byte === close || byte === 0x7d) {
          depth = Math.max(0, depth - 1);
          if (depth === 0) end(at + 1);
        }
      }
    }
    if (start >= 0) value.add(chunk.subarray(start));
    offset += chunk.length;
    return values;
  };
  return {
    next,
    last() {
      if (depth > 0 || inString) throw cutOff(`the value that begins at byte ${begun}`);
      if (array === 'open') throw cutOff('the array');
      return value.empty ? null : value.take();
    },
  };
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
