import type { Doc, Line } from '../../doc.js';
import { agencyNames } from '../../lexicon/agency-names.js';
import type { Span } from '../../text/span.js';
import type { AgencyMention } from '../proposals.js';

/** A sign-off or credit found at the end of a line or on lines of its own. Spans are of the doc's text. */
export interface SignoffProposal {
  readonly span: Span;
  readonly kind: 'signoff' | 'credit';
  readonly agencies: readonly AgencyMention[];
  /** Initials or names of the desk. */
  readonly desk: readonly Span[];
  /** Reporters whom a credit names (`Reporting by …`). */
  readonly reporters: readonly Span[];
  /** First and last line it touches. */
  readonly line: number;
  readonly lastLine: number;
  readonly rule: string;
}

/** One habit of signing off: the proposal that a line is or ends with, or null. */
export type SignoffRule = (doc: Doc, line: Line) => SignoffProposal | null;

/** A proposal with the agencies that its span names. */
export function proposal(doc: Doc, line: Line, span: Span, kind: 'signoff' | 'credit', rule: string): SignoffProposal {
  return {
    span,
    kind,
    agencies: agencyNames(doc.lexicon).scan(doc.text, span),
    desk: [],
    reporters: [],
    line: line.index,
    lastLine: line.index,
    rule,
  };
}
