import { gatherer, type TooLong } from './too-long.js';
import type { Chunks } from './unpacked.js';

const lineFeed = 0x0a;

/**
 * The lines of a stream without their ends, those of a chunk together. Blank ones are left out; of a line that is
 * longer than the limit only a mark is given.
 *
 * @param limit in bytes
 */
export async function* linesOf(chunks: Chunks, limit: number): AsyncGenerator<readonly (Buffer | TooLong)[]> {
  const rest = gatherer(limit);
  for await (const chunk of chunks) {
    const lines: (Buffer | TooLong)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      rest.add(chunk.subarray(start, end));
      const line = rest.take();
      if (!isBlank(line)) lines.push(line);
      start = end + 1;
    }
    if (start < chunk.length) rest.add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  const last = rest.take();
  if (!isBlank(last)) yield [last];
}

function isBlank(line: Buffer | TooLong): boolean {
  if ('tooLong' in line) return false;
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
