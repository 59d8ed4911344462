import type { Header, PagePart } from './header.js';
import type { Language, Lexicon } from './lexicon/types.js';
import type { Source } from './story.js';
import { type ReadingCopy, readingCopy } from './text/reading-copy.js';
import { type Piece, piecesOf } from './text/seams.js';
import { foldSpace, isTidy, type Span, trimSpan } from './text/span.js';

/** What a caller may say about a story; all of it optional. */
export interface ParseOptions {
  /** A name for `source.name`: a path, a URL, an id. Default null. */
  readonly name?: string | null;
  /** Zone of a stamp that names none (IANA name), or `none` to leave its offset out. Default `Asia/Kolkata`. */
  readonly timeZone?: string;
  /** Year of a dateline that no stamp settles. Default: none. */
  readonly year?: number;
  /** Adds the input itself as `source.text`. Default false. */
  readonly withText?: boolean;
  /** What a format or a database says of the story besides its text. Default: nothing. */
  readonly header?: Header | null;
  /** Where the story comes from, as `source` repeats it. */
  readonly source?: Partial<Pick<Source, 'record' | 'id' | 'url' | 'format' | 'original' | 'extra'>>;
  /** What is known of agencies, publishers, languages and places. Default: the built-in lexicon. */
  readonly lexicon?: Lexicon;
}

/** A line that is not blank. All spans within the program are spans of `doc.text`. */
export interface Line {
  readonly index: number;
  /** Without the white space at its edges. */
  readonly span: Span;
  readonly text: string;
  /** Whether a blank line, or the text's start, goes before it. */
  readonly afterBlank: boolean;
  /** How it is parted from its neighbours where it is a piece of a page's line; null for a line of its own. */
  readonly seam: Piece['seam'] | null;
}

/**
 * One input on its way down the street: the text to match on, its lines, and the way back to the input. Stages read it
 * and never change it.
 */
export interface Doc {
  /** The input as it came. */
  readonly source: string;
  /** The reading copy: what every matcher reads and every internal span points into. */
  readonly text: string;
  readonly copy: ReadingCopy;
  readonly lines: readonly Line[];
  /** The lines that a header says are the story's own; null where it says nothing. */
  readonly ownLines: ReadonlySet<number> | null;
  /** What the markup of a page says of each line; null where there is none, or it tells of no story. */
  readonly marks: ReadonlyMap<number, PagePart['kind']> | null;
  readonly options: ParseOptions;
  readonly lexicon: Lexicon;
  /** The language of most of the text; further ones, such as English in a Hindi page's chrome, after it. */
  readonly languages: readonly Language[];
}

/** A value with its evidence, as the Story holds it. While parsing, `span` is one of `doc.text`. */
export interface Shown {
  readonly text: string;
  readonly span: Span;
}

/** A field that a header could state, found in the text itself. */
export type InText<T> = T & { readonly span: Span };

/** What a span shows, in the input's own letters with white space folded. */
export function show(doc: Doc, span: Span): Shown {
  const trimmed = trimSpan(doc.text, span);
  const text = doc.source.slice(...doc.copy.sourceSpan(trimmed));
  return { text: isTidy(text) ? text : foldSpace(printable(text)), span: trimmed };
}

/** Text without the control bytes of a transmission. */
export function printable(text: string): string {
  return text.search(controls) < 0 ? text : text.replace(controls, ' ');
}

/** Transmissions hold them between words and within them. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;

/** ` date 2019-11-01 Left Menu`: a crawler's tracker word and date, glued before whatever the page begins with. */
const trackerDate = /^date (?:19|20)[0-9]{2}-[0-9]{2}(?:-[0-9]{2})? (?=\S)/u;
const longestTracker = 20;

/**
 * Splits a reading copy into its lines; a blank line only leaves its mark on the next. A tracker's date at the very head
 * is a line of its own, so that headline, dateline or text behind it open theirs.
 *
 * @param bare whether nothing but the text tells what stands on a line
 */
function splitLines(text: string, bare: boolean): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  const push = (span: Span, seam: Line['seam'] = null): void => {
    if (span[0] === span[1]) return;
    lines.push({ index: lines.length, span, text: text.slice(...span), afterBlank, seam });
    afterBlank = false;
  };
  const pushParts = (line: Span): void => {
    const pieces = bare ? piecesOf(text, line) : null;
    if (!pieces) push(line);
    else for (const { span, seam } of pieces) push(span, seam);
  };
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, [start, end]);
    const tracked = lines.length === 0 ? trackerDate.exec(text.slice(span[0], span[0] + longestTracker)) : null;
    if (tracked) {
      const split = span[0] + tracked[0].length;
      push(trimSpan(text, [span[0], split]));
      pushParts([split, span[1]]);
    } else if (span[0] < span[1]) pushParts(span);
    else afterBlank = true;
    start = end + 1;
  }
  return lines;
}

/** Makes a Doc of an input; `detect` names its languages, the main one first. */
export function makeDoc(
  source: string,
  options: ParseOptions,
  lexicon: Lexicon,
  detect: (text: string, lexicon: Lexicon) => readonly Language[],
): Doc {
  const paragraphs = options.header?.paragraphs ?? null;
  const copy = readingCopy(paragraphs ? unwrapped(source, paragraphs) : source);
  const lines = splitLines(copy.text, paragraphs === null && !options.header?.page);
  return {
    source,
    copy,
    text: copy.text,
    lines,
    ownLines: paragraphs && linesWithin(lines, paragraphs.map(copy.copySpan)),
    marks: options.header?.page ? marksOf(lines, options.header.page, copy) : null,
    options,
    lexicon,
    languages: detect(copy.text, lexicon),
  };
}

/** The text with a line for each of the paragraphs that a header tells, and without control bytes; as long as before. */
function unwrapped(source: string, paragraphs: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of paragraphs) {
    parts.push(between(source.slice(at, start), at > 0), source.slice(start, end).replace(/[\r\n]/gu, ' '));
    at = end;
  }
  return printable(parts.join('') + behind(source.slice(at), at > 0));
}

/** What stands between two paragraphs, a line's end at either edge: a sign that closes a line is no word of it. */
function between(gap: string, follows: boolean): string {
  return behind(gap, follows).replace(/[^\r\n]$/u, (sign) => '\n'.repeat(sign.length));
}

/** What stands behind a paragraph, a line's end at its edge. */
function behind(gap: string, follows: boolean): string {
  return follows ? gap.replace(/^[^\r\n]/u, (sign) => '\n'.repeat(sign.length)) : gap;
}

/** The lines that begin within one of the stretches; both in the order of the text. */
function linesWithin(lines: readonly Line[], stretches: readonly Span[]): Set<number> {
  const within = new Set<number>();
  let i = 0;
  for (const { index, span } of lines) {
    while (i < stretches.length && stretches[i]![1] <= span[0]) i++;
    if (i < stretches.length && stretches[i]![0] <= span[0]) within.add(index);
  }
  return within;
}

/** The kind of the part that each line begins in; both in the order of the text. */
function marksOf(
  lines: readonly Line[],
  parts: readonly PagePart[],
  copy: ReadingCopy,
): ReadonlyMap<number, PagePart['kind']> | null {
  if (!parts.some(({ kind }) => kind === 'story')) return null;
  const marks = new Map<number, PagePart['kind']>();
  const stretches = parts.map(({ span, kind }) => ({ span: copy.copySpan(span), kind }));
  let i = 0;
  for (const { index, span } of lines) {
    while (i < stretches.length && stretches[i]!.span[1] <= span[0]) i++;
    const part = stretches[i];
    if (part && part.span[0] <= span[0]) marks.set(index, part.kind);
  }
  return marks;
}
