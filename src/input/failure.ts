/** Every reason for which an input gives no story. */
export type FailureCode =
  | 'input.missing'
  | 'input.no-permission'
  | 'input.folder'
  | 'input.no-stories'
  | 'input.empty'
  | 'input.too-large'
  | 'input.not-text'
  | 'input.not-utf8'
  | 'input.not-utf16'
  | 'input.not-encoding'
  | 'input.unknown-encoding'
  | 'input.malformed'
  | 'input.compressed'
  | 'input.unreadable'
  | 'internal';

/** How a format itself tells its stories apart. */
export interface Origin {
  /** The format's own name for the story: a guid, a record id, a value of the id field. */
  readonly id: string | null;
  readonly url: string | null;
}

/** Why an input gives no story: a code for programs, a line for people. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** Which of an input's stories it is, where that could still be read. */
  readonly origin?: Origin;
  /** Of a bug: where it happened. No part of the record. */
  readonly stack?: string;
}

/** What came of trying: the value, or the reason why there is none. */
export type Result<T> = { readonly value: T } | { readonly failure: Failure };

/** Wraps a failure as a result; an origin of which nothing is known is left out. */
export function failed(code: FailureCode, message: string, origin?: Origin): { readonly failure: Failure } {
  const known = origin && (origin.id !== null || origin.url !== null);
  return { failure: { code, message, ...(known && { origin: { id: origin.id, url: origin.url } }) } };
}

/** What is told of an input that brings out a bug. */
export function bugFailure(error: unknown, origin?: Origin): Failure {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { ...failed('internal', `a bug in wireparse: ${message}`, origin).failure, stack };
}

/** A failure as a line for people; of a bug they see where it happened. */
export function lineOf({ message, stack }: Failure): string {
  return stack === undefined ? message : `a bug in wireparse: ${stack}`;
}

/** What the system's own error codes mean, in words. */
const systemFailures: Readonly<Record<string, Failure>> = {
  ENOENT: { code: 'input.missing', message: 'no such file or folder' },
  ENOTDIR: { code: 'input.missing', message: 'a part of the path is no folder' },
  EACCES: { code: 'input.no-permission', message: 'no permission to read it' },
  EPERM: { code: 'input.no-permission', message: 'no permission to read it' },
  EISDIR: { code: 'input.folder', message: 'a folder, not a story' },
  ELOOP: { code: 'input.unreadable', message: 'too many links on the path' },
  ENAMETOOLONG: { code: 'input.unreadable', message: 'the name is too long' },
  EMFILE: { code: 'input.unreadable', message: 'too many open files' },
  EIO: { code: 'input.unreadable', message: 'the device failed while reading' },
  ENXIO: { code: 'input.unreadable', message: 'a socket or a device without content' },
};

/**
 * What an error of the file system says about an input. An error that is none of the system's is a bug and is thrown
 * on.
 */
export function systemFailure(error: unknown): Failure {
  const code = systemCode(error);
  if (code === null) throw error;
  return systemFailures[code] ?? { code: 'input.unreadable', message: `cannot be read (${code})` };
}

/** The code of an error of the system (`ENOENT`), or null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
