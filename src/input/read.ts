import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { maxStoryBytes } from './accepted.js';
import { failed, type Result, systemFailure } from './failure.js';

/** The bytes of a stream, up to its end; a stream over the limit is let go. */
export async function readStream(stream: Readable, signal: AbortSignal): Promise<Result<Buffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of addAbortSignal(signal, stream)) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      if (length > maxStoryBytes) return tooLarge();
      chunks.push(bytes);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    return { failure: systemFailure(error) };
  }
  return { value: Buffer.concat(chunks, length) };
}

/** The bytes of a plain file. */
export function readPlainFile(file: string): Result<Buffer> {
  try {
    const open = openSync(file, 'r');
    try {
      const { size } = fstatSync(open);
      return size > maxStoryBytes ? tooLarge() : readToEnd(open, size);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    return { failure: systemFailure(error) };
  }
}

/** Reads on past the size that was told: a file may grow meanwhile, and those under `/proc` tell none. */
function readToEnd(open: number, size: number): Result<Buffer> {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(open, bytes, length, bytes.length - length, null);
    if (read === 0) return { value: bytes.subarray(0, length) };
    length += read;
    if (length > maxStoryBytes) return tooLarge();
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, 4096))]);
  }
}

function tooLarge(): Result<Buffer> {
  return failed('input.too-large', `too large: a story may have ${maxStoryBytes / 1024 / 1024} MiB`);
}
