import { closeSync, openSync, readSync } from 'node:fs';

/** No row is longer, in code units; the build looks whether it is so. */
export const longestRow = 1024;

/** The line of a file in UTF-16 that begins at an offset in code units: a story needs few of the gazetteer's rows. */
export function rowIn(file: string, offset: number): string {
  const bytes = Buffer.allocUnsafe(longestRow * 2);
  const open = openSync(file, 'r');
  try {
    const text = bytes.toString('utf16le', 0, readSync(open, bytes, 0, bytes.length, offset * 2));
    const end = text.indexOf('\n');
    return end < 0 ? text : text.slice(0, end);
  } finally {
    closeSync(open);
  }
}
