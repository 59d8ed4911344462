import type { Failure } from '../input/failure.js';
import type { RecordFormatName } from '../input/record-formats.js';
import type { WarcResponse } from '../input/warc.js';

/** A file, a stream or a failure in the place of one, as the command line, a list or a walk names it. */
export interface Input {
  /** What `source.name` says: the path as the user gave it, or as the walk found it; null for standard input. */
  readonly name: string | null;
  /** Where it stands in its folder, for the name of a file of its own: `hi/7.txt`. */
  readonly place: string;
}

/**
 * One piece of work. It gives one record; the file of a format that holds several stories gives one for each. Plain
 * data: it travels to a worker.
 */
export interface Unit {
  readonly input: Input;
  /** Its number in an input that holds records, from 0; null for a whole file. */
  readonly record: number | null;
  readonly content: Content;
}

export type Content =
  /** A plain file, by its absolute path, and its size in bytes: whoever does the work reads it. */
  | { readonly kind: 'file'; readonly path: string; readonly size: number }
  /** All bytes of a file or a stream, unpacked. */
  | { readonly kind: 'document'; readonly bytes: Uint8Array }
  /** A record in JSON, by the name of the format that it came in. */
  | { readonly kind: 'record'; readonly format: RecordFormatName; readonly bytes: Uint8Array }
  /** A page out of a WARC file. */
  | { readonly kind: 'page'; readonly page: Omit<WarcResponse, 'body'>; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** What stands in the place of content that cannot be had. */
export function failing(failure: Failure): Content {
  return { kind: 'failure', failure };
}

/** How messages call a unit: `stories/7.txt`, `crawl.ndjson#12`. */
export function unitName({ input, record }: Unit): string {
  const name = input.name ?? 'standard input';
  return record === null ? name : `${name}#${record}`;
}
