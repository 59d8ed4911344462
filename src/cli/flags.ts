import type { LegacyFontChoice } from '../batch/in-unicode.js';
import type { Shard } from '../batch/shard.js';
import type { DocumentFormatName } from '../input/formats.js';
import type { RecordFormatName } from '../input/record-formats.js';
import type { FormatName } from '../output/formats.js';

/** Names of commands, for whoever mistypes one: all else that goes first on the command line is a path. */
export const commandNames = ['explain', 'quotes', 'check', 'schema', 'list', 'help'] as const;

/** How `-i` names the input formats: `auto` tells them by content. */
export type InputFormat = DocumentFormatName | RecordFormatName | 'auto';

export type ColorChoice = 'always' | 'never' | 'auto';

/** What `--legacy-font` takes. */
export const legacyFontChoices = [
  'auto',
  'kruti-dev',
  'devlys',
  'chanakya',
  'none',
] as const satisfies readonly LegacyFontChoice[];

/** What files and records are, and what the text does not say and the user does. */
export interface ReadingFlags {
  readonly inputFormat: InputFormat;
  readonly encoding?: string;
  readonly textField?: string;
  readonly idField?: string;
  readonly keep?: true;
  readonly legacyFont?: LegacyFontChoice;
  readonly timezone?: string;
  /** Path of a lexicon of the user's own. */
  readonly lexicon?: string;
  readonly year?: number;
}

/** What of a folder is read. */
export interface WalkFlags {
  readonly glob?: readonly string[];
  readonly hidden?: true;
  /** False for `--no-ignore`. */
  readonly ignore: boolean;
}

/** Flags of `wireparse [PATH ...]`. */
export interface ParseFlags extends ReadingFlags, WalkFlags {
  readonly filesFrom?: string;
  readonly null?: true;
  readonly jobs?: number;
  readonly shard?: Shard;
  readonly resume?: true;
  readonly summary?: true;
  readonly summaryJson?: true;
  /** Absent where nobody says: then on a terminal. */
  readonly progress?: boolean;
  readonly format?: FormatName;
  readonly output?: string;
  readonly fields?: readonly string[];
  readonly plain?: true;
  readonly withText?: true;
  readonly strict?: true;
  readonly quiet?: true;
  readonly color: ColorChoice;
}

/** Flags of `wireparse explain`. */
export interface ExplainFlags extends ReadingFlags {
  readonly color: ColorChoice;
}

/** Flags of the commands that report about stories. */
export interface ReportFlags extends ReadingFlags, WalkFlags {
  readonly quiet?: true;
  readonly color: ColorChoice;
}

/** Flags of `wireparse check`. */
export interface CheckFlags extends ReportFlags {
  readonly format: (typeof checkFormats)[number];
  readonly off?: readonly string[];
}

export const checkFormats = ['text', 'json'] as const;

/** Flags of `wireparse quotes`. */
export interface QuotesFlags extends ReportFlags {
  readonly format: (typeof quotesFormats)[number];
}

export const quotesFormats = ['table', 'ndjson', 'csv'] as const;

export const listables = ['agencies', 'publishers', 'languages', 'places'] as const;
export type Listable = (typeof listables)[number];

export const listFormats = ['table', 'tsv', 'json'] as const;

/** Flags of `wireparse list`. */
export interface ListFlags {
  readonly format?: (typeof listFormats)[number];
}
