import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { maxStoryBytes, tooLarge } from './accepted.js';
import { type Result, systemFailure } from './failure.js';

/** The bytes of a plain file. */
export function readPlainFile(file: string): Result<Buffer> {
  try {
    const open = openSync(file, 'r');
    try {
      const { size } = fstatSync(open);
      return size > maxStoryBytes ? { failure: tooLarge } : readToEnd(open, size);
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
    if (length > maxStoryBytes) return { failure: tooLarge };
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, 4096))]);
  }
}
