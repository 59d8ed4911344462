import { systemCode } from '../input/failure.js';

/** The command line is wrong, and nothing was read: exit status 2. The message is one line for people. */
export class UsageError extends Error {}

/** What was made cannot be written, so that going on is of no use: exit status 1. */
export class OutputError extends Error {}

/** The reader of standard output has gone away, as `| head -1` does: the end of the run, and no error. */
export class ReaderGone extends Error {}

/** What the system says against writing, in words. An error that is none of the system's is a bug and is thrown on. */
export function writeReason(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return writeReasons[code] ?? `cannot be written (${code})`;
}

/** Does a piece of writing, and tells what went wrong as a line for people. */
export function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new OutputError(`${path}: ${writeReason(error)}`);
  }
}

const writeReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left',
  EDQUOT: 'no space left for this user',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a file stands in the place of the folder',
  EISDIR: 'a folder stands in the place of the file',
  ENAMETOOLONG: 'the name is too long',
  EFBIG: 'the file grows too large',
  EIO: 'the device failed while writing',
};
