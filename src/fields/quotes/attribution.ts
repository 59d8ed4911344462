import type { Span } from '../../text/span.js';
import type { Mention } from './mention.js';

/** A place in a sentence that says who speaks. Indexes are of the sentence's items. */
export interface Attribution {
  /** The words for the speaker; null where the verb shares the speaker of its sentence (`and added`, `calling it`). */
  readonly mention: Mention | null;
  readonly cue: Span;
  readonly cueFrom: number;
  readonly cueTo: number;
  /** The first item of the speaker and the cue, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** `says`: a verb of saying; `acts`: a verb or noun that attributes words in its own clause; `source`: `according to`. */
  readonly kind: 'says' | 'acts' | 'source';
  /** Its language marks the speaker, and opens clauses with a comma alone. */
  readonly marked: boolean;
  /** Which shape it has, for the notes: `speaker-verb`, `verb-speaker`, `shared`. */
  readonly rule: string;
}

/** What a sentence says about speakers. */
export interface Reading {
  readonly attributions: readonly Attribution[];
  /** Who the sentence is about, where that is told by its shape. */
  readonly subject: Mention | null;
  /** All names in the sentence, in order. */
  readonly names: readonly Mention[];
}
