import type { InText } from '../doc.js';
import type { Agency } from '../lexicon/types.js';
import type { PlaceField, Stamp, Warning } from '../story.js';
import type { Span } from '../text/span.js';

/** A date and time found in the text, not yet told to be the story's. Spans are of the doc's text. */
export interface StampProposal {
  readonly stamp: InText<Stamp>;
  /** What its label says; null where it has none. */
  readonly label: 'published' | 'updated' | null;
  /** The stamp with its label and glued repetitions: what the segment `timestamp` covers. */
  readonly whole: Span;
  /** Index of the line it stands in. */
  readonly line: number;
  readonly rule: string;
  readonly warnings: readonly Warning[];
}

/** An agency named in an agency's place. `agency` is null for a word that names none (`एजेंसियां`). */
export interface AgencyMention {
  readonly agency: Agency | null;
  readonly span: Span;
}

/** The day of a dateline, as far as the text gives it. */
export interface DatelineDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  readonly span: Span;
}

/** A dateline found at the start of a paragraph, not yet told to be the story's. Spans are of the doc's text. */
export interface DatelineProposal {
  /** From the first place to the end of the agency or the bracket; the closing mark after it is not part. */
  readonly span: Span;
  /** Offset at which the story's own text begins, behind the closing mark. */
  readonly bodyStart: number;
  readonly places: readonly InText<PlaceField>[];
  readonly day: DatelineDay | null;
  readonly agencies: readonly AgencyMention[];
  /** A desk or nameless writer that stands in the agency's place (`निज संवाददाता`, `کامرس ڈیسک`). */
  readonly desk: Span | null;
  /** A reporter's name before the place (`(अनवारुल हक) नयी दिल्ली, …`, `By Yoshita Singh New York, …`), name only. */
  readonly reporter: Span | null;
  /** A site's name in the agency's place (`(Udaipur Kiran)`). */
  readonly site: Span | null;
  /** Index of the line it opens. */
  readonly line: number;
  /** How sure the shape is: 3 a place with date and agency, 2 with one of them, 1 a known place and a mark alone. */
  readonly strength: 1 | 2 | 3;
  readonly rule: string;
}
