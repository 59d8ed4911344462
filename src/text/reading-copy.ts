import { fold, foldAt } from './folds.js';
import { kind, kindOf } from './signs.js';
import type { Span } from './span.js';

/**
 * A copy of the input for matching, with the spellings that mean the same made the same, and the way back.
 *
 * Real copy has joiners inside words (`दिल्‍ली`), two forms of one letter (`ख़` as one or two code points), four
 * kinds of space, digits of any script, entities and mojibake quotes. The matchers read `text`, where all that is
 * folded; `toSource` leads each of their offsets back. The input itself is never changed.
 */
export interface ReadingCopy {
  readonly text: string;
  /** Whether every offset is that of the input: nothing was folded, or only signs into others of their length. */
  readonly inPlace: boolean;
  /** The offset in the input of an offset in `text`. */
  toSource(offset: number): number;
  /** The span in the input of a span in `text`. */
  sourceSpan(span: Span): Span;
  /** The span in `text` of a span in the input; what is left out of `text` shrinks to its place. */
  copySpan(span: Span): Span;
}

/**
 * Folds a text for matching. What is folded, and why, is listed in `folds.ts`; what carries meaning stays:
 * case, quotation marks, dandas, line ends.
 *
 * @example
 * readingCopy('दिल्\u200Dली').text; // 'दिल्ली'
 */
export function readingCopy(source: string): ReadingCopy {
  const first = nextFold(source, 0);
  return first ? folded(source, first) : identity(source);
}

/** The next stretch that may be folded, from an offset on. */
function nextFold(source: string, from: number): Found | null {
  for (let at = from; at < source.length; at++) {
    const kinds = kindOf(source.charCodeAt(at));
    if ((kinds & folding) === 0) continue;
    const text = kinds & kind.foldsAlone ? source.charAt(at) : foldAt(source, at, kinds);
    if (text !== null) return { index: at, text };
  }
  return null;
}

const folding = kind.foldsAlone | kind.foldsBeforeVirama | kind.foldsWithMore;

interface Found {
  readonly index: number;
  readonly text: string;
}

/** Folds a word of the lexicon in the same way, so that it can be found in a reading copy. */
export function foldWord(word: string): string {
  return readingCopy(word.normalize('NFC')).text;
}

function identity(source: string): ReadingCopy {
  const same = (span: Span): Span => span;
  return { text: source, inPlace: true, toSource: (offset) => offset, sourceSpan: same, copySpan: same };
}

function folded(source: string, first: Found): ReadingCopy {
  const parts: string[] = [];
  // Every cut says: from this offset of the copy on, an offset of the input is `offset + shift`.
  const cuts: number[] = [0];
  const shifts: number[] = [0];
  let from = 0;
  let length = 0;
  for (let next: Found | null = first; next; next = nextFold(source, next.index + next.text.length)) {
    const { index, text: found } = next;
    const replacement = fold(found);
    if (replacement === found) continue;
    parts.push(source.slice(from, index), replacement);
    length += index - from;
    from = index + found.length;
    length += replacement.length;
    if (replacement.length !== found.length) {
      cuts.push(length);
      shifts.push(from - length);
    }
  }
  parts.push(source.slice(from));
  const text = parts.join('');
  const toSource = (offset: number): number => {
    if (offset >= text.length) return source.length;
    return offset + shifts[lastAtMost(cuts, offset)]!;
  };
  const starts = cuts.map((cut, i) => cut + shifts[i]!);
  const toCopy = (offset: number): number => {
    const i = lastAtMost(starts, offset);
    return Math.min(offset - shifts[i]!, cuts[i + 1] ?? text.length, text.length);
  };
  return {
    text,
    inPlace: cuts.length === 1,
    toSource,
    sourceSpan: ([start, end]) => [toSource(start), toSource(end)],
    copySpan: ([start, end]) => [toCopy(start), toCopy(end)],
  };
}

/** The index of the last of the rising `values` that is not above `limit`. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
