import { kindAt, opensSmall, wordOrNumber } from '../../text/signs.js';
import type { Grammar } from './grammar.js';
import { keyOf } from './grammar-key.js';
import type { Mark } from './marks.js';

/** Marks of one paragraph, put together. */
export interface Pairing {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** Opened and never closed. */
  readonly opened: readonly Mark[];
  /** Closed and never opened. */
  readonly closed: readonly Mark[];
}

interface Open {
  readonly mark: Mark;
  /** A closing mark of the other width, to be taken if no right one comes: `‘‘…।’`. */
  spare: Mark | null;
}

/**
 * Puts opening and closing marks of a paragraph together: by their places first, then by their glyphs, then by what is
 * open. What finds no partner is handed back for repair; an apostrophe finds none and is dropped.
 */
export function pairMarks(text: string, marks: readonly Mark[], grammar: Grammar | null): Pairing {
  const pairs: { open: Mark; close: Mark }[] = [];
  const closed: Mark[] = [];
  const opened: Mark[] = [];
  const stack: Open[] = [];
  const nextCloses = nextClosingSingles(text, marks);
  const drop = (depth: number): void => {
    for (const open of stack.splice(depth)) {
      if (open.spare) pairs.push({ open: open.mark, close: open.spare });
      else opened.push(open.mark);
    }
  };
  for (const [index, mark] of marks.entries()) {
    const depth = depthOf(stack, mark.width);
    if (opens(mark, depth >= 0) && !(index === marks.length - 1 && closesGlued(text, stack.at(-1)?.mark, mark))) {
      if (isElision(text, mark, grammar)) continue;
      stack.push({ mark, spare: null });
      continue;
    }
    if (depth >= 0) {
      if (isPossessive(text, mark) && nextCloses[index]) continue;
      drop(depth + 1);
      pairs.push({ open: stack.pop()!.mark, close: mark });
      continue;
    }
    const top = stack.at(-1);
    if (top && mark.width === 2 && !top.mark.doubtful) {
      pairs.push({ open: stack.pop()!.mark, close: mark });
    } else if (top && mark.width === 1 && !mark.doubtful) top.spare ??= mark;
    else if (!mark.doubtful) closed.push(mark);
  }
  drop(0);
  return { pairs, opened, closed };
}

/** `कहा, 'नाव डूब गई। 'उन्होंने …`: the last mark of a paragraph, straight as the one that is open, behind the end of a sentence. */
function closesGlued(text: string, open: Mark | undefined, mark: Mark): boolean {
  if (open?.glyph !== 'either' || mark.glyph !== 'either' || open.width !== mark.width) return false;
  return (
    /[.।۔!?]\s$/u.test(text.slice(mark.span[0] - 2, mark.span[0])) &&
    /,\s?$|،\s?$/u.test(text.slice(open.span[0] - 2, open.span[0]))
  );
}

function depthOf(stack: readonly Open[], width: 1 | 2): number {
  // Nesting is never deep in honest text; a hostile pile of openings must not be searched to its bottom each time.
  const bottom = Math.max(0, stack.length - 8);
  for (let depth = stack.length - 1; depth >= bottom; depth--) if (stack[depth]!.mark.width === width) return depth;
  return -1;
}

function opens(mark: Mark, isOpen: boolean): boolean {
  // `“The lake is full, ”said Rao`: the space is on the wrong side.
  if (mark.place === 'opens' && mark.glyph === 'closes' && mark.width === 2 && isOpen) return false;
  if (mark.place !== 'either') return mark.place === 'opens';
  if (mark.glyph !== 'either') return mark.glyph === 'opens';
  return !isOpen;
}

/** How far a mark that may be a plural's own can be from another of its quotation, in code units. */
const nearMarks = 30;

/**
 * For each mark: whether a further single mark closes before the next single one opens. A plural's own counts where it is
 * near: `'old days' kings' tales`, but not `the 'Severe Plus' zone. … the Traders' Guild`.
 */
function nextClosingSingles(text: string, marks: readonly Mark[]): boolean[] {
  const result: boolean[] = new Array(marks.length).fill(false);
  let next: Mark | null = null;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!;
    result[index] = next?.place === 'closes' && (next.span[0] - mark.span[1] < nearMarks || !ownsNext(text, next));
    if (mark.width === 1) next = mark;
  }
  return result;
}

/** The longest of them, in code units. */
const longestElision = 12;

/** `rock 'n' roll`, `the '90s`: a word that begins with an apostrophe. */
function isElision(text: string, mark: Mark, grammar: Grammar | null): boolean {
  if (!grammar || mark.width === 2 || !mark.doubtful) return false;
  let end = mark.span[1];
  while (end < mark.span[1] + longestElision && kindAt(text, end) & wordOrNumber) end++;
  return end > mark.span[1] && grammar.elisions.has(keyOf(text.slice(mark.span[1], end)));
}

/** `old days' kings`: a mark after a plural s, with the sentence going on in small letters. */
const isPossessive = (text: string, mark: Mark): boolean =>
  ownsNext(text, mark) && opensSmall(text.slice(mark.span[1] + 1, mark.span[1] + 3));

/** `kings' days`, `Traders' Guild`: a mark after a plural s, before a word. */
function ownsNext(text: string, mark: Mark): boolean {
  if (mark.width === 2 || !mark.doubtful) return false;
  const [start, end] = mark.span;
  return (
    /[sS]$/u.test(text.slice(start - 1, start)) && text[end] === ' ' && (kindAt(text, end + 1) & wordOrNumber) !== 0
  );
}
