import { documentFormats } from './formats.js';
import { headLength } from './head.js';

/** A format whose files hold many records: they are read as streams, a record a story. */
export interface RecordFormat {
  /** A line of `--help`. */
  readonly about: string;
  /** By which a walk over a folder knows its files, without the dot. */
  readonly endings: readonly string[];
  /** Whether a file may be of this format, by its head: see `DocumentFormat`, whose formats are asked first. */
  looksLike(head: string): boolean;
}

/** The formats whose files are streams of records, by the name that `--input-format` takes. */
export const recordFormats = {
  ndjson: {
    about: 'a JSON object a line, its text in a field',
    endings: ['ndjson', 'jsonl'],
    looksLike: (head) => isObject(head.split('\n', 1)[0]!),
  },
  json: {
    about: 'an array of such objects, or one after the other',
    // A folder's JSON may be anything.
    endings: [],
    looksLike: (head) => /^(?:\[\s*\{|\{\s*"[^"\n]{1,200}"\s*:)/u.test(head),
  },
  warc: {
    about: 'the HTML pages of a web archive',
    endings: ['warc'],
    looksLike: (head) => /^WARC\/[0-9]/u.test(head),
  },
} as const satisfies Record<string, RecordFormat>;

export type RecordFormatName = keyof typeof recordFormats;

/** The format of records that the head of a file looks like; null where it looks like none. */
export function recordFormatOf(head: string): RecordFormatName | null {
  const entries = Object.entries(recordFormats) as [RecordFormatName, RecordFormat][];
  return entries.find(([, format]) => format.looksLike(head))?.[0] ?? null;
}

/** A whole object, or the beginning of one that is longer than the head. A document is printed over several lines. */
function isObject(line: string): boolean {
  // A byte order mark and white space may have been cut off the head.
  return /^\{\s*"/u.test(line) && (line.length > headLength - 16 || line.trimEnd().endsWith('}'));
}

/** What a walk over a folder takes for stories: the endings of all formats. */
export const storyEndings: ReadonlySet<string> = new Set(
  [...Object.values(documentFormats), ...Object.values(recordFormats)].flatMap(
    ({ endings }): readonly string[] => endings,
  ),
);
