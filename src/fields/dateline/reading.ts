import type { Doc, Line } from '../../doc.js';
import type { Place } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import type { AgencyMention, DatelineDay, DatelineProposal } from '../proposals.js';
import type { Token } from '../timestamps/tokens.js';
import type { DateIndex, Read } from '../timestamps/words.js';
import type { DatelineWords } from './words.js';

/** The stretch that is read, and what is known for it. */
export interface Stretch {
  readonly doc: Doc;
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** Whether the tokens reach to the line's end. */
  readonly toLineEnd: boolean;
  readonly words: DatelineWords;
  readonly dates: DateIndex;
  /** The names read so far, by their first token: one name is tried as a house, a place and a region. */
  readonly names: Map<number, Read<PlaceRead> | null>;
}

/** A place as it stands, with the gazetteer's word on it. */
export interface PlaceRead {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  readonly place: Place | null;
}

/** The sign that closes a dateline; `end` is the line's end, `none` no sign at all. */
export type Mark = 'colon' | 'dash' | 'danda' | 'stop' | 'comma' | 'end' | 'none';

/** Where the agency, or what stands in its place, was found. */
export type AgencySeat = 'bracket' | 'bare' | 'before';

/** All that could be read as a dateline from one token on; whether it is one is judged afterwards. */
export interface Reading {
  readonly places: readonly PlaceRead[];
  readonly day: DatelineDay | null;
  readonly agencies: readonly AgencyMention[];
  readonly seat: AgencySeat | null;
  readonly desk: Span | null;
  readonly reporter: Span | null;
  readonly site: Span | null;
  /** A state or country goes with a place: in brackets, or behind a comma. */
  readonly region: boolean;
  /** The credit of a picture stands in the agency's place: it is a caption that was read. */
  readonly credit: boolean;
  readonly span: Span;
  readonly mark: Mark;
  /** Offset of the text behind the closing mark. */
  readonly bodyStart: number;
  /** Index of the token that opens the text; there is none where the line ends. */
  readonly opening: number;
}

/** Why a reading is a dateline. */
export interface Verdict {
  readonly strength: DatelineProposal['strength'];
  readonly rule: string;
}

/** A reading that is one. */
export interface Found {
  readonly reading: Reading;
  readonly verdict: Verdict;
}
