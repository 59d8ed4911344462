import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Longer than any path a system knows: a list whose lines are longer is no list of paths. */
const maxPathLength = 65_536;

/**
 * The paths of a list, as it comes: one a line, or each ended by NUL as `find -print0` writes them. Empty ones are
 * left out; white space is part of a path. Yields those of a chunk together.
 *
 * @throws RangeError where the stream is no list of paths
 */
export async function* readPathList(stream: Readable, separator: '\n' | '\0'): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const paths = (rest + decoder.write(Buffer.from(chunk))).split(separator);
    rest = paths.pop()!;
    if (rest.length > maxPathLength) throw new RangeError(`a path of more than ${maxPathLength} characters`);
    yield paths.filter((path) => path !== '');
  }
  const last = rest + decoder.end();
  if (last !== '') yield [last];
}
