import { statSync } from 'node:fs';

/** A longer story takes its time: it is worth compiling for, and it must be possible to interrupt it. In bytes. */
const longest = 32 * 1024;

/** Whether a path leads to a plain file no longer than most stories. */
export function isShortFile(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= longest;
  } catch {
    return false;
  }
}
