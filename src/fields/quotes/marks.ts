import { inWord, kindAt, kindBefore, kindOf, wordOrNumber } from '../../text/signs.js';
import { isSpace, type Span } from '../../text/span.js';
import { elidesBeside } from './letters.js';

/** One quotation mark of the body, as far as its own neighbours tell what it does. */
export interface Mark {
  readonly span: Span;
  /** Single or double; two single marks side by side are one double mark. */
  readonly width: 1 | 2;
  /** What the place says: before a word it opens, after a word it closes, between words or alone it may do both. */
  readonly place: 'opens' | 'closes' | 'either';
  /** What the glyph says: `“` opens, `”` closes, `"` does not say. */
  readonly glyph: 'opens' | 'closes' | 'either';
  /** It may as well be an apostrophe (`farmers' union`, `'90s`) or stand for inches or minutes (`24"`). */
  readonly doubtful: boolean;
}

const singles = "'‘’‚‛`´";
const openers = '“„«‘‚‛`';
const closers = '”»’´';
const clusters = /["“”„‟«»'‘’‚‛`´]+/gu;
/** Marks in a row that no nesting needs: decoration, or a broken file. */
const longestCluster = 6;

/**
 * Finds the quotation marks in a stretch of text. Apostrophes inside words are left out; what may still be one is
 * marked as doubtful.
 *
 * @example
 * findMarks('He said, “No.”', [0, 14]).map((mark) => mark.place); // ['opens', 'closes']
 */
export function findMarks(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(clusters)) {
    const run = match[0];
    const from = match.index;
    const to = from + run.length;
    if (run.length > longestCluster) continue;
    const left = from > 0 ? stretch.slice(Math.max(0, from - 2), from) : '';
    const right = stretch.slice(to, to + 2);
    if (run.length === 1 && singles.includes(run) && isApostrophe(left, right)) continue;
    const place = placeOf(left, right);
    const pieces = piecesOf(run, place);
    const isLeading = place === 'either' && afterComma.test(left);
    for (const [at, length] of pieces) {
      const sign = run[at]!;
      marks.push({
        span: [start + from + at, start + from + at + length],
        width: length === 2 || !singles.includes(sign) ? 2 : 1,
        place,
        glyph: isLeading && glyphOf(sign) === 'closes' ? 'either' : glyphOf(sign),
        doubtful: pieces.length === 1 && isDoubtful(run, left, right),
      });
    }
  }
  return isMirrored(marks) ? marks.map(mirrored) : marks;
}

const glyphOf = (sign: string): Mark['glyph'] =>
  openers.includes(sign) ? 'opens' : closers.includes(sign) ? 'closes' : 'either';

/** `نے کہا’’پل کھلا ہے‘‘۔`: Urdu is often typed with the marks the other way round; each that has a place of its own shows it. */
function isMirrored(marks: readonly Mark[]): boolean {
  if (marks[0]?.glyph !== 'closes') return false;
  const told = marks.filter(({ place, glyph }) => place !== 'either' && glyph !== 'either');
  return told.every(({ place, glyph }) => place !== glyph) && told.some(({ place }) => place === 'closes');
}

/** The mark with its glyph read the other way round. */
function mirrored(mark: Mark): Mark {
  if (mark.glyph === 'either') return mark;
  return { ...mark, glyph: mark.glyph === 'opens' ? 'closes' : 'opens' };
}

/** Cuts a run of marks into single and double ones: `’’’` closes a single and then a double quotation. */
function piecesOf(run: string, place: Mark['place']): [at: number, length: number][] {
  const pieces: [number, number][] = [];
  let at = 0;
  while (at < run.length) {
    let stop = at;
    while (stop < run.length && singles.includes(run[stop]!)) stop++;
    const count = stop - at;
    if (count === 0) pieces.push([at++, 1]);
    else {
      const odd = count % 2 === 1;
      if (odd && place !== 'opens') pieces.push([at++, 1]);
      for (; at + 1 < stop; at += 2) pieces.push([at, 2]);
      if (at < stop) pieces.push([at++, 1]);
    }
  }
  return pieces;
}

/** What a quotation may begin with besides a letter. */
const starters = '#@$₹£€([{¿¡…';
/** Nothing of the sentence stands directly before the mark. */
const edgeBefore = /[\s([{/:;\-|<>]$/u;

/** `आहे ,”नदी …`: a comma that stands away from its word belongs to what follows. */
const afterLooseComma = /\s[,،]$/u;
/** `कहा,”नदी …`: behind a comma with no space a closing mark may well open. */
const afterComma = /[,،]$/u;

function placeOf(left: string, right: string): Mark['place'] {
  // `… बंद नहीं होगा। “`: with nothing behind it in its paragraph a mark closes.
  if (right === '' && left !== '') return 'closes';
  const edgeLeft = left === '' || edgeBefore.test(left);
  const edgeRight = right === '' || isSpace(right.charCodeAt(0));
  const starts = opensWithLetter(right) || right === '..' || (right !== '' && starters.includes(right[0]!));
  if ((edgeLeft || afterLooseComma.test(left)) && starts) return 'opens';
  if (edgeLeft && edgeRight) return 'either';
  if (!edgeLeft && !starts) return 'closes';
  if (edgeLeft) return 'closes';
  return 'either';
}

/** Bengali and Assamese elide behind the first letter of a word: `হ’ব`, `ক’লে`. */
function isShortBengali(left: string, right: string): boolean {
  const last = left.length - 1;
  const isFirst = left.length < 2 || !(kindOf(left.charCodeAt(last - 1)) & inWord);
  return isFirst && isBengali(left.charCodeAt(last)) && isBengali(right.charCodeAt(0));
}

/** `the board (CPB)’s`: an apostrophe between a closing bracket and a letter. */
const ownsBracket = (left: string, right: string): boolean => /[)\]]$/u.test(left) && opensWithLetter(right);

/** The block of their letters. */
const isBengali = (unit: number): boolean => unit >= 0x980 && unit <= 0x9ff;

function isApostrophe(left: string, right: string): boolean {
  if (isShortBengali(left, right) || ownsBracket(left, right)) return true;
  return elidesBeside(left.charCodeAt(left.length - 1)) && elidesBeside(right.charCodeAt(0));
}

function isDoubtful(run: string, left: string, right: string): boolean {
  if (/[0-9]$/u.test(left) && run.length <= 2) return true;
  if (run.length > 1 || !singles.includes(run)) return false;
  return (kindBefore(left, left.length) & wordOrNumber) !== 0 || opensWithLetter(right);
}

/** A letter, a mark or a number. */
function opensWithLetter(text: string): boolean {
  return (kindAt(text, 0) & wordOrNumber) !== 0;
}
