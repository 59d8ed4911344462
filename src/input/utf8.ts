import { failed } from './failure.js';
import { BrokenInput, type Chunks } from './unpacked.js';

/** A stream without its first bytes: a byte order mark. */
export async function* withoutFirst(length: number, chunks: Chunks): Chunks {
  let left = length;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/**
 * A stream of text in another encoding as UTF-8.
 *
 * @param encoding as TextDecoder knows it
 * @throws BrokenInput while it is read, where it is no such text
 */
export async function* toUtf8(chunks: Chunks, encoding: string): Chunks {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  } catch (error) {
    throw error instanceof TypeError ? new BrokenInput(failed('input.not-encoding', `not ${encoding}`).failure) : error;
  }
}
