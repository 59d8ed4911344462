import type { DocumentFormatName } from '../input/formats.js';
import type { RecordFormatName } from '../input/record-formats.js';
import type { FormatName } from '../output/formats.js';
import type { LegacyFontChoice } from './in-unicode.js';

/** How inputs are read. Plain data: it travels to a worker. */
export interface ReadingSettings {
  readonly inputFormat: DocumentFormatName | RecordFormatName | 'auto';
  /** A label that TextDecoder knows, for bytes that say nothing of their encoding; null for UTF-8. */
  readonly encoding: string | null;
  /** Where a record keeps its text and its id: a name, or a path (`article.body`). */
  readonly textField: string;
  readonly idField: string;
  /** Whether the other fields of a record go into `source.extra`. */
  readonly keep: boolean;
  /** The legacy font whose texts become Unicode; `auto` for what is recognised, `none` for no text. */
  readonly legacyFont: LegacyFontChoice;
  readonly timeZone: string | null;
  readonly year: number | null;
  /** A lexicon of the user's own as its file has it, known to be one; null for the built-in one. */
  readonly lexicon: unknown;
}

/** How inputs are read and written. */
export interface Settings extends ReadingSettings {
  readonly format: FormatName;
  /** Whether all stories go into one stream; else each has a file of its own. */
  readonly together: boolean;
  readonly fields: readonly string[] | null;
  readonly plain: boolean;
  readonly withText: boolean;
  /** Whether a grave warning counts as a failure. */
  readonly strict: boolean;
}
