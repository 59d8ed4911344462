import type { Span } from './text/span.js';

/**
 * What the parser thought: one line a candidate, the losers too. `explain` prints them; the Story does not hold them.
 */
export interface Note {
  /** The Story’s field, or the stage: `headline`, `dateline`, `segments`. */
  readonly field: string;
  /** The rule that proposed it: `repeated-line`, `place-date-agency`. */
  readonly rule: string;
  /** Where the candidate stands. */
  readonly span: Span;
  /** Whether it became the field’s value. */
  readonly chosen: boolean;
  /** Why it won or lost, in a few words; empty where the rule says it all. */
  readonly why: string;
}
