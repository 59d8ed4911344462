import type { Advisory, Wire } from './story.js';
import type { Span } from './text/span.js';

/**
 * A value that an input format states beside or within the text. Exactly one of `span` and `path` tells where: `span`
 * is a place in the text that goes down the street (UTF-16 code units), `path` names a place in the format's own
 * structure (`newsItem/contentMeta/headline`, `og:title`).
 */
export interface Stated {
  /** The words as the format has them. */
  readonly text: string;
  readonly span: Span | null;
  readonly path: string | null;
}

/** An advisory that a format states: an embargo, a correction, a kill, a note to editors. */
export interface StatedAdvisory extends Stated {
  readonly kind: Advisory['kind'];
}

/** A stretch of a page, and what its markup says that it is. */
export interface PagePart {
  /** In the text that goes down the street. */
  readonly span: Span;
  /**
   * `story`: its running text; `heading`, `caption`: within it; `page`: what stands around it; `stated`: words that the
   * header has as a value.
   */
  readonly kind: 'story' | 'heading' | 'caption' | 'page' | 'stated';
}

/**
 * What an input format says of a story besides its text. Words stay words: what they mean (which agency, which day,
 * which place) is settled where all stories' words are.
 */
export interface Header {
  /** BCP 47. */
  readonly language?: Stated;
  readonly headline?: Stated;
  readonly summary?: Stated;
  /** One a line of writers, as printed: `By Meera Rao, PTI`; a name alone will do. */
  readonly bylines?: readonly Stated[];
  /** `NEW DELHI, July 4 (PTI)`, or a place alone. */
  readonly dateline?: Stated;
  /** Any form that a page prints, ISO 8601 with or without marks, or RFC 5322 (`Fri, 19 Mar 2021 20:59:41 GMT`). */
  readonly published?: Stated;
  readonly updated?: Stated;
  /** Credits and providers, the most telling first: `PTI`, `Reuters`. */
  readonly agencies?: readonly Stated[];
  /** The house that printed the story. */
  readonly publisher?: Stated;
  /** The line that signs the story for its desk: `PTI KR RT`, `afp/rc/jj`. */
  readonly signoff?: Stated;
  /** What may be done with the story, in the words of its sender: `Not for resale`. */
  readonly usageTerms?: readonly Stated[];
  readonly wire?: Partial<Wire>;
  readonly advisories?: readonly StatedAdvisory[];
  /**
   * The story's own paragraphs, where the format tells them: dateline, sign-off and notices may be in them, page words
   * are not. Line ends within one are no more than wrapping. All text outside them belongs to the header. Left out
   * where the text is a page in which the story must be found.
   */
  readonly paragraphs?: readonly Span[];
  /** Whether the format refers to the story's text and does not hold it: what there is of it is its headline. */
  readonly textElsewhere?: boolean;
  /** Further headlines: shorter ones, those of another language. */
  readonly alternateHeadlines?: readonly Stated[];
  /** What the parts of a page are, in the order of the text, where its markup tells them. */
  readonly page?: readonly PagePart[];
}
